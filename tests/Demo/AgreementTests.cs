using Headwater.Tests.Demo.Measured;

namespace Headwater.Tests.Demo;

public sealed class AgreementTests(CleanBorough made) : IClassFixture<CleanBorough>
{
    private static readonly string[] Days =
    [
        "MonAM",
        "MonPM",
        "TueAM",
        "TuePM",
        "WedAM",
        "WedPM",
        "ThuAM",
        "ThuPM",
        "FriAM",
        "FriPM",
    ];

    [Fact]
    public void The_totals_in_a_census_are_those_of_the_weekly_marks_of_the_term_before()
    {
        var marks = made.Read("files/attendance/2024-25-autumn.csv")
            .GroupBy(row => (row["URN"], row["UPN"]))
            .ToDictionary(pupil => pupil.Key, pupil => Count(pupil));

        var totals = made.Read("files/school-census/2025-spring/pupils-on-roll.csv")
            .Where(row => row["TermlySessionsPossible"].Length > 0)
            .ToList();

        Assert.NotEmpty(totals);
        Assert.All(
            totals,
            row =>
                Assert.Equal(
                    marks[(row["URN"], row["UPN"])],
                    $"{row["TermlySessionsPossible"]} {row["TermlySessionsAuthorised"]} {row["TermlySessionsUnauthorised"]}"
                )
        );
    }

    [Fact]
    public void The_children_who_live_here_on_the_last_day_are_as_many_as_were_asked_for() =>
        Assert.Equal(3000, made.Read("truth/children.csv").Count(row => row["LivesHereOnLastDay"] == "1"));

    [Fact]
    public void Nobody_is_on_two_main_rolls_at_once()
    {
        foreach (var path in made.Paths("files/school-census/", "/pupils-on-roll.csv"))
        {
            var main = made.Read(path).Where(row => row["EnrolStatus"] != "S").Select(row => row["UPN"]).ToList();
            Assert.Equal(main.Count, main.Distinct().Count());
        }
    }

    [Fact]
    public void Episodes_of_care_follow_one_another_without_gap_or_overlap()
    {
        var periods = made.Read("files/social-care/ssd_cla_episodes.csv").GroupBy(row => row["clae_cla_id"]).ToList();

        Assert.NotEmpty(periods);
        foreach (var period in periods)
        {
            var episodes = period.OrderBy(row => row["clae_cla_episode_start_date"], StringComparer.Ordinal).ToList();
            for (var i = 1; i < episodes.Count; i++)
                Assert.Equal(
                    episodes[i]["clae_cla_episode_start_date"],
                    episodes[i - 1]["clae_cla_episode_ceased_date"]
                );
        }
    }

    private static string Count(IEnumerable<Rows.Row> weeks)
    {
        var all = weeks.SelectMany(row => Days.Select(day => row[day])).ToList();
        var authorised = all.Count(mark => mark is "I" or "M" or "E" or "C" or "C2");
        var unauthorised = all.Count(mark => mark is "G" or "N" or "O" or "U");
        var present = all.Count(mark => mark is "/" or "\\" or "L" or "B");
        return $"{authorised + unauthorised + present} {authorised} {unauthorised}";
    }
}
