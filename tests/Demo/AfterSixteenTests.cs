using Headwater.Tests.Demo.Measured;

namespace Headwater.Tests.Demo;

/// <summary>What the return on young people after 16 tells of the lives that other files tell of too.</summary>
public sealed class AfterSixteenTests(CleanBorough made) : IClassFixture<CleanBorough>
{
    private const string List = "files/nccis/nccis-2026-02.csv";
    private static readonly DateOnly End = new(2026, 2, 28);

    [Fact]
    public void All_are_in_the_first_two_years_after_school()
    {
        Assert.All(
            made.Read(List),
            row => Assert.InRange(row.Day("DOB") ?? default, new(2007, 9, 1), new(2009, 8, 31))
        );
    }

    [Fact]
    public void Whoever_is_on_a_roll_of_the_borough_is_in_its_sixth_form()
    {
        var pupils = made.Read("files/school-census/2026-spring/pupils-on-roll.csv")
            .Where(row => row["NCyearActual"] is "12" or "13" && row["EnrolStatus"] is not "S")
            .Select(row => row["UPN"])
            .ToHashSet();
        var left = made.Read("files/school-census/2026-summer/pupils-no-longer-on-roll.csv")
            .Select(row => row["UPN"])
            .ToHashSet();
        var told = People().ToLookup(row => row["UniquePupilNumber"]);

        var here = pupils.Except(left).Where(told.Contains).ToList();

        Assert.InRange(here.Count, 20, pupils.Count);
        Assert.All(here, upn => Assert.Equal("210", told[upn].First()["ActivityCode"]));
    }

    [Fact]
    public void Those_who_are_looked_after_are_those_of_whom_social_care_says_so()
    {
        var upns = made.Read("files/social-care/ssd_linked_identifiers.csv")
            .ToLookup(row => row["link_person_id"], row => row["link_identifier_value"]);
        var care = made.Read("files/social-care/ssd_cla_episodes.csv")
            .Where(row =>
                row.Day("clae_cla_episode_start_date") <= End
                && (row.Day("clae_cla_episode_ceased_date") is not { } ceased || ceased > End)
            )
            .SelectMany(row => upns[row["clae_person_id"]])
            .ToHashSet();

        var told = People().Where(row => row["LookedAfterInCare"] is "Y").ToList();

        Assert.NotEmpty(told);
        Assert.All(
            People().Where(row => care.Contains(row["UniquePupilNumber"])),
            row => Assert.Equal("Y", row["LookedAfterInCare"])
        );
        Assert.Contains(told, row => care.Contains(row["UniquePupilNumber"]));
    }

    [Fact]
    public void A_person_has_one_number_and_one_offer_after_year_11_from_year_to_year()
    {
        var before = made.Read("files/nccis/nccis-2025-02.csv")
            .DistinctBy(row => row["YoungPersonsID"])
            .ToDictionary(row => row["UniqueLearnerNo"]);

        var both = People().Where(row => before.ContainsKey(row["UniqueLearnerNo"])).ToList();

        Assert.NotEmpty(both);
        Assert.All(
            both,
            row =>
            {
                var earlier = before[row["UniqueLearnerNo"]];
                Assert.Equal(earlier["YoungPersonsID"], row["YoungPersonsID"]);
                Assert.Equal(earlier["GuaranteeStatusY11"], row["GuaranteeStatusY11"]);
                Assert.NotEqual("", row["GuaranteeStatusY12"]);
            }
        );
    }

    private IEnumerable<Rows.Row> People() => made.Read(List).DistinctBy(row => row["YoungPersonsID"]);
}
