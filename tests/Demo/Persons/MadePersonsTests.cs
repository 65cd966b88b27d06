using System.Text.Json;
using Headwater.Demo.Persons;

namespace Headwater.Tests.Demo.Persons;

public class MadePersonsTests
{
    private static readonly string[] Meanings =
    [
        "given name",
        "middle name",
        "family name",
        "full name",
        "birth date",
        "sex",
        "postcode",
        "address",
        "place",
        "identifier",
        "other",
    ];

    public static TheoryData<PersonKind> Kinds => [.. Enum.GetValues<PersonKind>()];

    [Theory, MemberData(nameof(Kinds))]
    public void The_same_seed_makes_the_same_persons_and_another_seed_makes_others(PersonKind kind)
    {
        var options = new PersonsOptions { Kind = kind, Records = 500 };
        var (first, again) = (MadeSet.Of(options), MadeSet.Of(options));

        Assert.Equal(first.Lines, again.Lines);
        Assert.Equal(first.Truth, again.Truth);
        Assert.NotEqual(first.Lines, MadeSet.Of(options with { Seed = 2 }).Lines);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Every_record_has_all_its_cells_and_one_person_in_the_truth(PersonKind kind)
    {
        var set = MadeSet.Of(new() { Kind = kind, Records = 3000 });

        Assert.Equal(3000, set.Records.Count);
        Assert.All(set.Records, record => Assert.Equal(record.Heading.Count, record.Cells.Count));
        Assert.Equal(
            set.Records.Select(record => record["unique_id"]),
            set.Truth.Skip(1).Select(line => line.Split(',')[0])
        );
        Assert.Equal(set.Made.Persons, set.PersonOf.Values.Distinct().LongCount());
    }

    [Theory]
    [InlineData(PersonKind.Children, 2.5, 8)]
    [InlineData(PersonKind.Adults, 8, 30)]
    [InlineData(PersonKind.Contacts, 4, 8)]
    [InlineData(PersonKind.Survey, 4, 6)]
    public void Persons_have_as_many_records_as_their_kind_has(PersonKind kind, double average, int most)
    {
        var set = MadeSet.Of(new() { Kind = kind, Records = 20_000 });

        Assert.Equal(average, 20_000.0 / set.Made.Persons, average * 0.04);
        Assert.Equal(most, set.PersonOf.Values.CountBy(person => person).Max(person => person.Value));
    }

    [Fact]
    public void Every_original_of_a_survey_has_one_copy_where_one_is_asked_for()
    {
        var set = MadeSet.Of(
            new()
            {
                Kind = PersonKind.Survey,
                Records = 2000,
                Copies = 1,
            }
        );

        Assert.All(set.PersonOf.Values.CountBy(person => person), person => Assert.Equal(2, person.Value));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void The_settings_give_a_meaning_to_every_column_but_the_one_that_says_who_wrote_it(PersonKind kind)
    {
        var set = MadeSet.Of(new() { Kind = kind, Records = 10 });

        using var settings = JsonDocument.Parse(set.Settings);
        var columns = settings.RootElement.GetProperty("columns").EnumerateObject().ToList();
        Assert.Equal("unique_id", settings.RootElement.GetProperty("id").GetString());
        Assert.Equal(set.Records[0].Heading.Except(["unique_id", "source"]), columns.Select(column => column.Name));
        Assert.Subset(Meanings.ToHashSet(), columns.Select(column => column.Value.GetString() ?? "").ToHashSet());
    }

    [Fact]
    public void Every_slip_is_made_in_some_kind()
    {
        var made = Enum.GetValues<PersonKind>()
            .Select(kind => MadeSet.Of(new() { Kind = kind, Records = 20_000 }).Made);

        var counts = made.SelectMany(set => set.Slips).ToLookup(slip => slip.Key, slip => slip.Value);
        Assert.All(Enum.GetValues<Slip>(), slip => Assert.True(counts[slip].Sum() > 0, $"{slip} was never made."));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void The_more_errors_are_asked_for_the_more_are_made(PersonKind kind)
    {
        var slips = Enum.GetValues<ErrorLevel>()
            .Select(level =>
                MadeSet
                    .Of(
                        new()
                        {
                            Kind = kind,
                            Records = 4000,
                            Errors = level,
                        }
                    )
                    .Made.Slips.Values.Sum()
            )
            .ToList();

        Assert.True(slips[0] < slips[1] && slips[1] < slips[2], string.Join(" < ", slips));
    }

    [Fact]
    public void Records_of_more_than_one_pile_are_all_there_and_mixed()
    {
        var set = MadeSet.Of(new() { Kind = PersonKind.Survey, Records = 320_000 });

        Assert.Equal(320_000, set.PersonOf.Count);
        Assert.InRange(set.Truth.Skip(1).Take(100).Select(line => line.Split(',')[1]).Distinct().Count(), 95, 100);
    }
}
