using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Files;
using Headwater.Records.Matching.Settings;

namespace Headwater.Tests.Records.Matching.Files;

/// <summary>Settings that say of a column what its cells do not bear out.</summary>
public sealed class CheckColumnsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("headwater-columns-");

    [Fact]
    public void A_birth_date_that_is_hardly_ever_a_date_is_refused_with_its_column_count_and_lines()
    {
        var read = Read(
            new() { ["who"] = Meaning.FamilyName, ["town"] = Meaning.BirthDate },
            Enumerable.Range(0, 40).Select(i => i is 3 ? "Moor,2012-05-03" : $"{Name(i)},Kettlewick")
        );

        Assert.Null(read.File);
        var problem = Assert.Single(read.Problems);
        Assert.Equal("town", problem.Column);
        Assert.Contains(
            "“town” is said to be a birth date, but 39 of its 40 filled cells are no date that can be read; the first stand on line 2, 3, 4, 6, 7.",
            problem.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("no idea")]
    [InlineData("45000")]
    [InlineData("2012-31-31")]
    [InlineData("31/12/0012")]
    public void Dates_that_cannot_be_read_are_counted_and_the_first_named(string cell)
    {
        var read = Read(
            new() { ["who"] = Meaning.FamilyName, ["born"] = Meaning.BirthDate },
            Enumerable
                .Range(0, 30)
                .Select(i => i is 4 or 9 ? $"{Name(i)},{cell}" : $"{Name(i)},2012-05-{1 + (i % 28):00}")
        );

        Assert.Equal(
            [
                "“born” is said to be a birth date, but 2 of its 30 filled cells are no date that can be read; the first stand on line 6, 11.",
            ],
            read.File?.Notes
        );
    }

    [Theory]
    [InlineData("2012")]
    [InlineData("3.5.2012")]
    [InlineData("3 May 2012")]
    [InlineData("2012-05-03 00:00:00")]
    [InlineData("20120503")]
    [InlineData("")]
    public void However_a_date_is_written_or_left_out_nothing_is_said(string cell)
    {
        var read = Read(
            new() { ["who"] = Meaning.FamilyName, ["born"] = Meaning.BirthDate },
            Enumerable.Range(0, 30).Select(i => i is 4 ? $"{Name(i)},{cell}" : $"{Name(i)},2012-05-{1 + (i % 28):00}")
        );

        Assert.Equal([], read.File?.Notes);
    }

    [Theory]
    [InlineData(Meaning.Identifier, 18, true)]
    [InlineData(Meaning.Identifier, 15, false)]
    [InlineData(Meaning.FamilyName, 28, true)]
    [InlineData(Meaning.FamilyName, 18, false)]
    [InlineData(Meaning.Sex, 29, false)]
    public void A_column_that_has_nearly_one_value_for_all_is_noted(Meaning meaning, int alike, bool noted)
    {
        var read = Read(
            new() { ["who"] = Meaning.GivenName, ["column"] = meaning },
            Enumerable.Range(0, 30).Select(i => $"{Name(i)},{(i < alike ? "Mox" : Name(i))}")
        );

        Assert.Equal(
            noted
                ?
                [
                    $"“column” has one and the same value in {alike} of 30 filled cells, so it hardly tells anybody apart. Is it “{Meanings.Words(meaning)}”?",
                ]
                : [],
            read.File?.Notes
        );
    }

    [Theory]
    [InlineData(Meaning.FamilyName)]
    [InlineData(Meaning.FullName)]
    [InlineData(Meaning.BirthDate)]
    public void A_column_that_is_empty_is_noted(Meaning meaning)
    {
        var read = Read(
            new() { ["who"] = Meaning.GivenName, ["column"] = meaning },
            Enumerable.Range(0, 30).Select(i => $"{Name(i)}, ")
        );

        Assert.Equal(["“column” is empty in all 30 records, so it says nothing."], read.File?.Notes);
    }

    [Fact]
    public void Columns_that_are_all_said_to_tell_the_same_are_noted()
    {
        var read = Read(
            new()
            {
                ["a"] = Meaning.GivenName,
                ["b"] = Meaning.GivenName,
                ["c"] = Meaning.GivenName,
            },
            Enumerable.Range(0, 5).Select(i => $"{Name(i)},{Name(i + 5)},{Name(i + 10)}")
        );

        Assert.Equal(
            ["All 3 columns are said to tell the same, “given name”: a, b, c. Say what each of them tells."],
            read.File?.Notes
        );
    }

    [Fact]
    public void Two_columns_that_are_said_to_be_the_same_name_are_noted()
    {
        var read = Read(
            new()
            {
                ["first"] = Meaning.GivenName,
                ["last"] = Meaning.GivenName,
                ["born"] = Meaning.BirthDate,
            },
            Enumerable.Range(0, 5).Select(i => $"{Name(i)},{Name(i + 5)},2012-01-0{i + 1}")
        );

        Assert.Equal(
            ["2 columns are said to tell the same, “given name”: first, last. Is that meant?"],
            read.File?.Notes
        );
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string Name(int i) => $"{(char)('a' + (i % 26))}{(char)('k' + (i / 26))}o{(char)('z' - (i % 26))}";

    private PersonFileRead Read(Dictionary<string, Meaning> columns, IEnumerable<string> lines)
    {
        var path = Path.Combine(folder.FullName, "people.csv");
        File.WriteAllLines(path, [$"id,{string.Join(',', columns.Keys)}", .. lines.Select((line, i) => $"{i},{line}")]);
        return ReadPersonFile.Run(path, new MatchSettings("id", columns));
    }
}
