using Headwater.Records.Schools;
using Headwater.Records.Timelines;
using Headwater.Vocabulary;
using Headwater.Web.Timelines;

namespace Headwater.Tests.Web;

public class TellingTests
{
    private static readonly Telling Telling = new(new SchoolNames([new School("999001", "Millrace Academy")]));

    [Fact]
    public void The_newest_is_told_first_with_the_file_and_line_that_says_so()
    {
        var told = Telling.Of([
            One(1, Kind.Suspended, "2026-09-15", code: "DB", amount: 4, file: "exclusions.csv", line: 2),
            One(2, Kind.Suspended, "2026-10-02", code: "PP", amount: 10, file: "exclusions.csv", line: 3),
        ]);

        Assert.Equal(
            ["exclusions.csv, line 3", "exclusions.csv, line 2"],
            told.Select(happening => $"{happening.Places[0]}")
        );
        Assert.Contains("10 sessions.", told[0].Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void A_repeat_stands_under_what_it_repeats()
    {
        var told = Telling.Of([
            One(1, Kind.CareEpisode, "2026-06-10", code: "C2", file: "ssd.csv", line: 4),
            One(2, Kind.CareEpisode, "2026-06-10", code: "C2", file: "episodes.csv", line: 9, again: 1),
        ]);

        Assert.Equal(["episodes.csv, line 9"], Assert.Single(told).AlsoIn.Select(place => $"{place}"));
    }

    [Fact]
    public void Weeks_are_folded_into_terms()
    {
        var told = Telling.Of([
            .. Enumerable
                .Range(0, 30)
                .Select(week =>
                    One(
                        week,
                        Kind.WeekAttendance,
                        $"{new DateOnly(2025, 9, 1).AddDays(7 * week):O}",
                        code: "/\\/\\/\\/\\OO",
                        file: week < 17 ? "autumn.csv" : "spring.csv",
                        line: week + 2
                    )
                ),
        ]);

        Assert.Equal(
            ["Attendance, Spring term 2025/26", "Attendance, Autumn term 2025/26"],
            told.Select(happening => happening.Title)
        );
        Assert.Equal("autumn.csv, 17 lines from 2 to 18", $"{told[1].Places[0]}");
        Assert.Equal("Missed 34 of 170 sessions: came to 80 of every 100.", told[1].Detail);
    }

    [Fact]
    public void Weeks_that_are_evidence_are_counted_and_no_rate_is_made_of_them()
    {
        var told = Telling.OfEvidence([
            One(1, Kind.WeekAttendance, "2026-09-07", code: "OOOO/\\/\\/\\"),
            One(2, Kind.WeekAttendance, "2026-10-05", code: "OO/\\/\\/\\/\\"),
        ]);

        Assert.Equal("Missed 6 sessions in 2 weeks.", Assert.Single(told).Detail);
    }

    [Fact]
    public void A_week_that_begins_on_the_last_of_August_is_of_the_new_school_year()
    {
        var told = Telling.Of([One(1, Kind.WeekAttendance, "2026-08-31", code: "##/\\/\\/\\/\\")]);

        Assert.Equal(("Attendance, Autumn term 2026/27", 2027), (told[0].Title, told[0].Year.Ends));
    }

    [Fact]
    public void A_census_tells_the_absence_of_the_term_before_it()
    {
        var told = Telling.Of([One(1, Kind.TermAbsence, "2026-10-01", code: "120", amount: 12)]);

        Assert.Equal("Absence in the terms before the censuses of 2026/27", told[0].Title);
    }

    [Fact]
    public void Census_after_census_at_one_school_is_one_stay()
    {
        var school = new Dictionary<string, string> { ["school"] = "999001" };

        var told = Telling.Of([
            One(1, Kind.OnRoll, "2024-10-03", code: "7", facts: school),
            One(2, Kind.OnRoll, "2025-01-16", code: "7", facts: school),
            One(3, Kind.OnRoll, "2025-10-02", code: "8", amount: 1, facts: school),
        ]);

        Assert.Equal(
            [
                ("On the roll of Millrace Academy", "Year 8. SEN support."),
                ("On the roll of Millrace Academy", "Year 7."),
            ],
            told.Select(happening => (happening.Title, happening.Detail))
        );
        Assert.Equal(new DateOnly(2025, 1, 16), told[1].Until);
    }

    [Fact]
    public void Every_kind_of_entry_can_be_told()
    {
        var told = Telling.Of([
            .. Kinds.All.Select((kind, i) => One(i, kind.Kind, "2026-01-05", code: "1", amount: 1)),
        ]);

        Assert.Equal(Kinds.All.Count, told.Count);
        Assert.All(told, happening => Assert.NotEqual("", happening.Title));
    }

    [Fact]
    public void A_filter_shows_only_its_areas_and_years()
    {
        var told = Telling.Of([
            One(1, Kind.Suspended, "2024-10-03"),
            One(2, Kind.Missing, "2025-10-03"),
            One(3, Kind.Suspended, "2025-10-04"),
        ]);

        var years = YearOfTimeline.Of(told, new Filter(["School"], From: 2026, Until: null));

        Assert.Equal([3], years.SelectMany(year => year.Happenings).Select(happening => happening.Places[0].FirstLine));
    }

    private static ToldEntry One(
        int number,
        Kind kind,
        string on,
        string? code = null,
        double? amount = null,
        string file = "a.csv",
        int? line = null,
        int? again = null,
        IReadOnlyDictionary<string, string>? facts = null
    ) =>
        new(
            number,
            new Entry(kind, DateOnly.ParseExact(on, "O", null), null, code, amount, 1, line ?? number),
            again,
            facts ?? new Dictionary<string, string>(),
            file
        );
}
