using System.Text;
using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Files;
using Headwater.Records.Matching.Settings;

namespace Headwater.Tests.Records.Matching.Files;

public sealed class ReadPersonFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("headwater-people-");

    [Fact]
    public void Every_row_is_a_record_and_what_is_wrong_is_named_by_its_line()
    {
        var people = Read(
            "id,given,family\n1,Ann,Overwick\n2,Ben\n3,Cy,Tansett,more,cells\n\n1,Di,Fenwright\n,Ed,Mox\n6,\"F\nG\",Moor\n6,Hal,Moor\n"
        );

        Assert.Equal(["1", "2", "3", "1", "", "6", "6"], people.Ids);
        Assert.Equal((7, 0, 5), (people.Rows, people.LeftOut, people.ProblemCount));
        Assert.Equal(
            [
                (3, "", "has 2 cells of 3; those that are missing count as not known"),
                (4, "", "has 5 cells, but there are 3 columns; the last were passed over"),
                (6, "id", "is the same as on line 2; both rows were used, each as a record"),
                (7, "id", "is blank; the row was used without an id"),
                (10, "id", "is the same as on line 8; both rows were used, each as a record"),
            ],
            people.Problems.Select(problem => (problem.Line, problem.Column, problem.Message))
        );
        Assert.Equal(["ann", "ben", "cy", "di", "ed", "f g", "hal"], Cells(people, Meaning.GivenName));
        Assert.Equal(
            ["overwick", "", "tansett", "fenwright", "mox", "moor", "moor"],
            Cells(people, Meaning.FamilyName)
        );
    }

    [Fact]
    public void A_row_longer_than_any_could_be_is_left_out_and_named()
    {
        var people = Read($"id,given,family\n1,Ann,Overwick\n2,{new string('x', 1 << 21)},Moor\n3,Cy,Tansett\n");

        Assert.Equal(["1", "3"], people.Ids);
        Assert.Equal((3, 1), (people.Rows, people.LeftOut));
        Assert.Equal(3, Assert.Single(people.Problems).Line);
    }

    [Fact]
    public void A_quotation_mark_that_is_not_closed_is_a_letter()
    {
        var people = Read("id,given,family\n1,\"Ann,Overwick\n2,Ben,Tansett\n");

        Assert.Equal(2, people.Rows);
        Assert.Equal(2, Assert.Single(people.Problems).Line);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-8 with mark")]
    [InlineData("utf-16")]
    [InlineData("windows-1252")]
    public void A_file_is_read_in_whatever_it_is_written(string encoding)
    {
        const string Text = "id,given,family\r\n1,Zoë,Łucki\r\n2,Renée,O’Moor\r\n";
        // Windows-1252 has no Ł; its ’ is 0x92.
        byte[] western =
        [
            .. Encoding.Latin1.GetBytes(Text.Replace("Łu", "Lu", StringComparison.Ordinal).Replace('’', '\u0092')),
        ];
        var people = Read(
            encoding switch
            {
                "utf-8 with mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)],
                "utf-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)],
                "windows-1252" => western,
                _ => Encoding.UTF8.GetBytes(Text),
            }
        );

        Assert.Equal(["1", "2"], people.Ids);
        Assert.Equal(["zoe", "renee"], Cells(people, Meaning.GivenName));
        Assert.Equal(["lucki", "omoor"], Cells(people, Meaning.FamilyName));
        Assert.Equal(encoding is "utf-8" ? 0 : 1, people.Notes.Count);
    }

    [Fact]
    public void Letters_at_the_edge_of_a_block_stay_whole()
    {
        // A long file, all of whose letters take two bytes, with one line of Windows-1252 at its end.
        var lines = string.Concat(Enumerable.Range(1, 9000).Select(i => $"{i},ééééééééé,éé\n"));
        var people = Read([
            .. Encoding.UTF8.GetBytes($"id,given,family\n{lines}"),
            .. "9001,Zo"u8,
            0xEB,
            .. ",Moor\n"u8,
        ]);

        Assert.Equal(9001, people.Ids.Count);
        Assert.Equal([.. Enumerable.Repeat("eeeeeeeee", 9000), "zoe"], Cells(people, Meaning.GivenName));
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("%PDF-1.7", "is a PDF")]
    public void What_is_no_list_is_refused(string text, string why)
    {
        var fault = Assert.Throws<IOException>(() => Read(text));

        Assert.Contains(why, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void More_columns_than_a_pair_has_room_for_are_refused()
    {
        var names = Enumerable.Range(1, 16).Select(i => $"c{i}").ToList();
        var path = Path.Combine(folder.FullName, "wide.csv");
        File.WriteAllText(path, $"id,{string.Join(',', names)}\n");
        var columns = names.ToDictionary(name => name, _ => Meaning.Other);

        var read = ReadPersonFile.Run(path, new MatchSettings("id", columns));

        Assert.Null(read.File);
        Assert.Contains("15 columns at most", Assert.Single(read.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_headings_alone_has_no_records() => Assert.Empty(Read("id,given,family\n").Ids);

    [Theory]
    [InlineData("Ann Overwick", "ann", "overwick")]
    [InlineData("Overwick, Ann", "ann", "overwick")]
    [InlineData("OVERWICK, Dr. Ann Jane", "ann", "overwick")]
    [InlineData("Mrs Ann Jane Overwick", "ann", "overwick")]
    [InlineData("Ann van der Overwick", "ann", "van der overwick")]
    [InlineData("van der Overwick, Ann", "ann", "van der overwick")]
    [InlineData("Ann Fenwright-Mox", "ann", "fenwright mox")]
    [InlineData("Ann Overwick Jr", "ann", "overwick")]
    [InlineData("Mr Overwick", "", "overwick")]
    [InlineData("Overwick", "", "overwick")]
    [InlineData("Baby Overwick", "", "overwick")]
    [InlineData("Unknown", "", "")]
    [InlineData("", "", "")]
    public void A_name_in_one_cell_is_split(string written, string given, string family)
    {
        var people = Read(
            $"id,whole\n1,\"{written}\"\n",
            new Dictionary<string, Meaning> { ["whole"] = Meaning.FullName }
        );

        Assert.Equal([given], Cells(people, Meaning.GivenName));
        Assert.Equal([family], Cells(people, Meaning.FamilyName));
        Assert.DoesNotContain(people.Table.Columns, column => column.Meaning is Meaning.FullName);
    }

    [Fact]
    public void A_name_in_one_cell_fills_only_what_is_missing()
    {
        var people = Read(
            "id,given,middle,family,whole\n1,Beth,,,\"Overwick, Elizabeth Jane\"\n2,,,Moor,Cy Tansett\n",
            new Dictionary<string, Meaning>
            {
                ["given"] = Meaning.GivenName,
                ["middle"] = Meaning.MiddleName,
                ["family"] = Meaning.FamilyName,
                ["whole"] = Meaning.FullName,
            }
        );

        Assert.Equal(["beth", "cy"], Cells(people, Meaning.GivenName));
        Assert.Equal(["jane", ""], Cells(people, Meaning.MiddleName));
        Assert.Equal(["overwick", "moor"], Cells(people, Meaning.FamilyName));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static IEnumerable<string> Cells(PersonFile people, Meaning meaning)
    {
        var column = people.Table.Columns.Single(column => column.Meaning == meaning);
        return column.Cells.Select(cell => column.Values[cell]);
    }

    private PersonFile Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private PersonFile Read(byte[] bytes) =>
        Read(bytes, new Dictionary<string, Meaning> { ["given"] = Meaning.GivenName, ["family"] = Meaning.FamilyName });

    private PersonFile Read(string text, IReadOnlyDictionary<string, Meaning> columns) =>
        Read(Encoding.UTF8.GetBytes(text), columns);

    private PersonFile Read(byte[] bytes, IReadOnlyDictionary<string, Meaning> columns)
    {
        var path = Path.Combine(folder.FullName, "people.csv");
        File.WriteAllBytes(path, bytes);
        var read = ReadPersonFile.Run(path, new MatchSettings("id", columns));
        Assert.Empty(read.Problems);
        return read.File ?? throw new InvalidOperationException("The file was not read.");
    }
}
