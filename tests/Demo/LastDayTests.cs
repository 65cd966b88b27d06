using Headwater.Demo;
using Headwater.Tests.Demo.Measured;

namespace Headwater.Tests.Demo;

/// <summary>The last day is when every extract is taken: what has not happened by then is in none of them.</summary>
public sealed class LastDayTests(CleanBorough made) : IClassFixture<CleanBorough>
{
    // The one kind of day that lies ahead: that by which something is due.
    private static readonly string[] Due =
    [
        "icpc_icpc_target_date",
        "cppr_cp_review_due",
        "clar_cla_review_due_date",
        "DueToLapseDate",
        "PredictedEndDate",
        "ReviewDate",
    ];

    private static readonly DateOnly LastDay = new BoroughOptions().LastDay;

    public static TheoryData<string> Sources =>
        [
            "files/school-census/",
            "files/attendance/2026-27",
            "files/exclusions/",
            "files/alternative-provision/",
            "files/sen2/2026/",
            "files/early-help/",
            "files/social-care/",
            "files/nccis/",
            "files/ssda903/2026/",
            "files/youth-justice/",
            "files/missing/",
            "truth/",
        ];

    [Theory, MemberData(nameof(Sources))]
    public void No_row_tells_of_a_day_after_the_last(string source)
    {
        var paths = made.Paths(source, ".csv").ToList();

        Assert.NotEmpty(paths);
        Assert.Empty(paths.SelectMany(Later).Distinct());
    }

    [Fact]
    public void Some_things_happened_on_the_last_day_or_the_week_before() =>
        Assert.Contains(
            made.Read("files/social-care/ssd_contacts.csv"),
            row => row.Day("cont_contact_date") > LastDay.AddDays(-7)
        );

    [Theory]
    [InlineData("2026-10-30")]
    [InlineData("2026-02-27")]
    public void The_last_day_is_the_last_of_a_month(string day)
    {
        var options = new BoroughOptions { Children = 500, LastDay = DateOnly.ParseExact(day, "O", null) };

        Assert.Throws<ArgumentOutOfRangeException>(() => Borough.Make(options, made.Folder));
    }

    private IEnumerable<string> Later(string path)
    {
        var rows = Rows.Read(made.Folder, path, path.Contains("youth", StringComparison.Ordinal) ? ';' : ',');
        return from row in rows.All
            from column in rows.Columns.Except(Due)
            where row.Day(column) > LastDay
            select $"{path} {column}";
    }
}
