using Headwater.Demo.Persons;
using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Known;
using Headwater.Tests.Records.Matching.Files;

namespace Headwater.Tests.Records.Matching.Known;

public class KnownPersonsTests
{
    [Theory]
    [InlineData(PersonKind.Children, ErrorLevel.Usual, 6000, 4500, 1)]
    [InlineData(PersonKind.Children, ErrorLevel.High, 5000, 4900, 2)]
    [InlineData(PersonKind.Adults, ErrorLevel.Usual, 5000, 4200, 3)]
    [InlineData(PersonKind.Contacts, ErrorLevel.High, 1500, 900, 4)]
    public void Records_added_are_who_gathering_all_anew_says_they_are(
        PersonKind kind,
        ErrorLevel errors,
        int records,
        int first,
        int seed
    )
    {
        var table = Made(kind, errors, records, seed);
        var known = KnownPersons.Of(First(table, first));

        // One alone, then more and more at a time.
        for (var (at, take) = (first, 1); at < table.Count; at += take, take = Math.Min(take * 3, table.Count - at))
            known.Add([.. Enumerable.Range(at, take).Select(record => Cells(table, record))]);

        Assert.Equal(table.Count, known.ClusterOf.Count);
        Assert.Equal(known.Anew(), known.ClusterOf);
    }

    [Fact]
    public void Who_is_who_of_an_earlier_time_is_taken_over_and_added_to_as_if_all_had_been_matched_now()
    {
        var table = Made(PersonKind.Children, ErrorLevel.Usual, 6000, 7);
        var (now, then) = (KnownPersons.Of(First(table, 5000)), First(table, 5000));
        int[] numbers = [.. now.ClusterOf.Select(person => 7 * (person + 1))];
        var taken = KnownPersons.From(then, numbers);
        Assert.Equal(now.ClusterOf, taken.ClusterOf);

        var more = Rest(table, 5000);
        var changed = taken.Add(more);

        Assert.Equal(now.Add([.. Enumerable.Range(5000, 1000).Select(record => Cells(table, record))]), changed);
        Assert.Equal(now.ClusterOf, taken.ClusterOf);
        Assert.Equal(now.Anew(), taken.ClusterOf);
    }

    [Fact]
    public void What_was_said_to_be_one_person_and_no_link_holds_goes_along()
    {
        var table = Made(PersonKind.Children, ErrorLevel.Usual, 3000, 8);
        var who = KnownPersons.Of(First(table, 3000)).ClusterOf.ToArray();
        var whole = Enumerable
            .Range(1, 2999)
            .First(record => who[record] == record && table.Row(record)[..^1].IndexOf(0) < 0);
        var stranger = Enumerable
            .Range(0, 3000)
            .First(record => who.Count(person => person == who[record]) is 1 && record != whole);
        // A person joined these two, though nothing tells it.
        who[stranger] = who[whole];
        var known = KnownPersons.From(First(table, 3000), who);

        known.Add([Cells(table, whole)]);

        Assert.Equal(known.ClusterOf[whole], known.ClusterOf[3000]);
        Assert.Equal(known.ClusterOf[whole], known.ClusterOf[stranger]);
        Assert.Equal(Math.Min(whole, stranger), known.ClusterOf[3000]);
    }

    [Fact]
    public void Records_of_other_columns_are_not_added()
    {
        var table = Made(PersonKind.Children, ErrorLevel.Usual, 1000, 9);
        var known = KnownPersons.Of(First(table, 900));
        var fewer = new PersonTable([.. table.Columns.Take(table.Columns.Count - 1)]);

        Assert.Throws<ArgumentException>(() => known.Add(fewer));
        Assert.Throws<ArgumentException>(() => KnownPersons.From(First(table, 900), [1, 2, 3]));
    }

    [Fact]
    public void A_record_that_is_known_already_is_the_same_person_again()
    {
        var table = Made(PersonKind.Children, ErrorLevel.Usual, 3000, 5);
        var known = KnownPersons.Of(First(table, 3000));
        var born = table.Columns.Index().First(each => each.Item.Meaning is Meaning.BirthDate).Index;
        var whole = Enumerable.Range(0, table.Count).First(record => table.Row(record)[..^1].IndexOf(0) < 0);

        var changed = known.Add([Cells(table, whole)]);

        Assert.NotEqual("", Cells(table, whole)[born]);
        Assert.Contains(table.Count, changed);
        Assert.Equal(known.ClusterOf[whole], known.ClusterOf[table.Count]);
    }

    [Fact]
    public void A_record_that_tells_nothing_is_nobody_else()
    {
        var known = KnownPersons.Of(First(Made(PersonKind.Children, ErrorLevel.Usual, 2000, 6), 2000));

        var changed = known.Add([
            [.. known.Columns.Select(_ => "")],
        ]);

        Assert.Equal([2000], changed);
        Assert.Equal(2000, known.ClusterOf[2000]);
    }

    private static PersonTable Made(PersonKind kind, ErrorLevel errors, int records, int seed) =>
        MatchedSet
            .Of(
                new()
                {
                    Kind = kind,
                    Records = records,
                    Errors = errors,
                    Seed = seed,
                }
            )
            .People.Table;

    private static IReadOnlyList<string> Cells(PersonTable table, int record) =>
        [.. table.Columns.Select(column => column.Values[column.Cells[record]])];

    private static PersonTable Rest(PersonTable table, int from) =>
        new([.. table.Columns.Select(column => column with { Cells = column.Cells[from..] })]);

    // With values of their own, so that what is added later was not among them.
    private static PersonTable First(PersonTable table, int records)
    {
        var own = new Dictionary<Values, Values>();
        return new PersonTable([.. table.Columns.Select(Cut)]);

        Column Cut(Column column)
        {
            if (!own.TryGetValue(column.Values, out var values))
                own[column.Values] = values = new Values();
            return column with
            {
                Values = values,
                Cells = [.. column.Cells.Take(records).Select(cell => values.Number(column.Values[cell]))],
            };
        }
    }
}
