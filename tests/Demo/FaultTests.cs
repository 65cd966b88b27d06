using System.Text;
using Headwater.Demo.Faults;
using Headwater.Demo.Randomness;

namespace Headwater.Tests.Demo;

public sealed class FaultTests(MadeBorough made) : IClassFixture<MadeBorough>
{
    [Theory]
    [InlineData(FaultKind.DayAndMonthSwapped, "03/11/2010", "11/03/2010")]
    [InlineData(FaultKind.DayAndMonthSwapped, "2010-11-03", "2010-03-11")]
    [InlineData(FaultKind.DayAndMonthSwapped, "25/11/2010", "25/11/2010")]
    [InlineData(FaultKind.ImpossibleDate, "03/11/2010", "31/02/2010")]
    [InlineData(FaultKind.ImpossibleDate, "2010-11-03", "2010-02-31")]
    [InlineData(FaultKind.LowerCase, "SUSP", "susp")]
    [InlineData(FaultKind.Missing, "SUSP", "")]
    [InlineData(FaultKind.NoSpace, "HW3 4QT", "HW34QT")]
    [InlineData(FaultKind.TypingError, "", "")]
    public void A_fault_does_what_it_says(FaultKind kind, string text, string damaged) =>
        Assert.Equal(damaged, Damage.Do(kind, text, new Draw(1)));

    [Fact]
    public void A_typing_error_changes_one_place()
    {
        for (var seed = 0UL; seed < 50; seed++)
            Assert.InRange(Math.Abs(Damage.Mistype("Pemberton", new Draw(seed)).Length - 9), 0, 1);
    }

    [Fact]
    public void The_faults_of_any_table_leave_most_of_its_rows_whole() =>
        Assert.All(
            FaultList.All.GroupBy(fault => fault.Column.Table),
            table => Assert.InRange(table.Sum(fault => fault.Rate), 0, 0.15)
        );

    [Fact]
    public void One_file_has_semicolons_and_one_a_byte_order_mark_and_one_blank_lines()
    {
        Assert.StartsWith(
            "CaseId;PersonRef;",
            Text("files/youth-justice/youth-justice-cases.csv"),
            StringComparison.Ordinal
        );
        Assert.Equal(Encoding.UTF8.GetPreamble(), Bytes("files/missing/missing-episodes.csv")[..3]);
        Assert.Contains("Total,", Text("files/alternative-provision/2024-25.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_that_was_sent_again_has_all_that_the_bad_one_had_and_more()
    {
        var bad = Text("files/exclusions/2024-25-spring.csv").Split('\n').Length;
        var mended = Text("files/exclusions/2024-25-spring-corrected.csv").Split('\n').Length;

        Assert.InRange(mended, bad, bad + 20);
        Assert.True(mended > 2);
    }

    private byte[] Bytes(string path) => File.ReadAllBytes(Path.Combine(made.Folder, path));

    private string Text(string path) => File.ReadAllText(Path.Combine(made.Folder, path));
}
