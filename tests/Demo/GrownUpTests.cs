using Headwater.Demo;

namespace Headwater.Tests.Demo;

public sealed class GrownUpTests(CleanBorough made) : IClassFixture<CleanBorough>
{
    private static readonly DateOnly LastDay = new BoroughOptions().LastDay;

    [Fact]
    public void Nobody_of_nineteen_is_on_a_schools_roll()
    {
        foreach (var path in made.Paths("files/school-census/", "/pupils-on-roll.csv"))
            Assert.DoesNotContain(made.Read(path), row => row.Day("DOB")?.AddYears(19) <= row.Day("ReferenceDate"));
    }

    [Fact]
    public void Nobody_of_eighteen_is_looked_after()
    {
        var born = made.Read("files/social-care/ssd_person.csv")
            .ToDictionary(row => row["pers_person_id"], row => row.Day("pers_dob"));

        Assert.DoesNotContain(
            made.Read("files/social-care/ssd_cla_episodes.csv"),
            row => (row.Day("clae_cla_episode_ceased_date") ?? LastDay) > born[row["clae_person_id"]]?.AddYears(18)
        );
    }

    // Grown up when the month begins, and so no more a child in it.
    [Fact]
    public void Those_born_on_the_first_of_a_month_come_of_age_like_the_others()
    {
        var onTheFirst = made.Read("files/school-census/2026-autumn/pupils-on-roll.csv")
            .Where(row => row.Day("DOB") is { Day: 1 } born && born.AddYears(18) <= new DateOnly(2026, 8, 31));

        Assert.Empty(onTheFirst);
        Assert.Contains(made.Read("truth/children.csv"), row => row.Day("BirthDate") is { Day: 1, Year: < 2008 });
    }
}
