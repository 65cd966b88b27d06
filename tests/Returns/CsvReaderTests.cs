using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Headwater.Returns.Files.Csv;

namespace Headwater.Tests.Returns;

public class CsvReaderTests
{
    [Theory]
    [InlineData("a,b\n1,2\n", "a|b", "1|2")]
    [InlineData("a,b\r\n1,2", "a|b", "1|2")]
    [InlineData("a,b\r1,2\r", "a|b", "1|2")]
    [InlineData("a,b\n\"x,y\",2\n", "a|b", "x,y|2")]
    [InlineData("a,b\n\"say \"\"hello\"\"\",2\n", "a|b", "say \"hello\"|2")]
    [InlineData("a,b\nO\"Neil,2\n", "a|b", "O\"Neil|2")]
    [InlineData("a,b\n\"x\" ,2\n", "a|b", "x|2")]
    [InlineData("a,b\n,\n", "a|b", "|")]
    [InlineData("a;b\n1,5;2\n", "a|b", "1,5|2")]
    [InlineData("a\tb\n1\t2\n", "a|b", "1|2")]
    [InlineData("sep=;\na;b,c\n1;2\n", "a|b,c", "1|2")]
    public void Cells_are_what_stands_between_delimiters(string text, params string[] rows) =>
        Assert.Equal(rows, Read(text).Select(row => row.Cells));

    [Fact]
    public void A_row_is_known_by_the_line_on_which_it_begins() =>
        Assert.Equal([1, 2, 5, 6], Read("a,b\n\"one\ntwo\r\nthree\",2\nx,y\nz,\"w\"").Select(row => row.Line));

    [Fact]
    public void A_mark_opened_by_mistake_costs_one_line_not_the_rest()
    {
        var rows = Read("a,b\n\"Smith,2\nJones,3\nBrown,4\n");

        Assert.Equal(["a|b", "\"Smith|2", "Jones|3", "Brown|4"], rows.Select(row => row.Cells));
        Assert.Equal([1, 2, 3, 4], rows.Select(row => row.Line));
        Assert.Equal(LineFault.OpenQuote, rows[1].Fault);
    }

    [Fact]
    public void A_mark_opened_by_mistake_is_not_closed_by_the_next_cell_in_marks()
    {
        var rows = Read("a,b\n\"Smith,2\n\"Jones\",3\nBrown,4\n");

        Assert.Equal(["a|b", "\"Smith|2", "Jones|3", "Brown|4"], rows.Select(row => row.Cells));
    }

    [Fact]
    public void A_line_longer_than_any_row_is_passed_over_and_the_next_is_read()
    {
        var rows = Read($"a,b\n{new string('x', 3_000_000)}\n1,2\n");

        Assert.Equal(["a|b", "", "1|2"], rows.Select(row => row.Cells));
        Assert.Equal(LineFault.TooLong, rows[1].Fault);
        Assert.Equal(3, rows[2].Line);
    }

    [Fact]
    public void A_last_line_without_an_end_says_so() =>
        Assert.Equal([LineFault.None, LineFault.LastWithoutEnd], Read("a,b\n1,2").Select(row => row.Fault));

    [Fact]
    public void What_is_written_is_read_back_wherever_the_buffer_ends()
    {
        var cell = Gen.Elements(
            "",
            "a",
            "two words",
            "with,comma",
            "with \"marks\"",
            "two\nlines",
            "ends\r\n",
            "é",
            new string('x', 40)
        );
        var row = Gen.NonEmptyListOf(cell).Where(cells => cells.Count > 1 && cells.Any(each => each.Length > 0));
        var rows = Gen.NonEmptyListOf(row);

        Prop.ForAll(rows.ToArbitrary(), ArbMap.Default.ArbFor<byte>(), AreReadBack).QuickCheckThrowOnFailure();
    }

    private static bool AreReadBack(List<List<string>> rows, byte step)
    {
        // Headings fix the delimiter, whatever the cells hold.
        var text =
            "h1,h2,h3,h4,h5,h6,h7,h8,h9\n"
            + string.Concat(rows.Select(row => string.Join(',', row.Select(cell => Sample.Quote(cell))) + "\n"));
        using var reader = new CsvReader(new Trickle(Encoding.UTF8.GetBytes(text), step + 1));
        return All(reader).Skip(1).Select(row => row.Cells).SequenceEqual(rows.Select(row => string.Join('|', row)));
    }

    private sealed record ReadRow(int Line, string Cells, LineFault Fault);

    private static List<ReadRow> Read(string text)
    {
        using var reader = new CsvReader(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        return All(reader);
    }

    private static List<ReadRow> All(CsvReader reader)
    {
        var rows = new List<ReadRow>();
        while (reader.Read())
        {
            var cells = Enumerable.Range(0, reader.Count).Select(place => Encoding.UTF8.GetString(reader.Cell(place)));
            rows.Add(new ReadRow(reader.Line, string.Join('|', cells), reader.Fault));
        }

        return rows;
    }

    /// <summary>Gives a few bytes at a time, as a slow disk would.</summary>
    private sealed class Trickle(byte[] bytes, int step) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            base.Read(buffer, offset, Math.Min(count, step));
    }
}
