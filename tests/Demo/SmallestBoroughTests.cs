using Headwater.Tests.Demo.Measured;

namespace Headwater.Tests.Demo;

public sealed class SmallestBoroughTests(MadeBorough made) : IClassFixture<MadeBorough>
{
    [Theory]
    [InlineData("files/exclusions", "Category", "SUSP")]
    [InlineData("files/exclusions", "Category", "PERM")]
    [InlineData("files/alternative-provision", "PlacementReason", "")]
    [InlineData("files/sen2/2026/Blade-Export_20-01-2026_requests.csv", "requestoutcome", "")]
    [InlineData("files/sen2/2026/Blade-Export_20-01-2026_activeplans.csv", "requeststableid", "")]
    [InlineData("files/early-help", "Decision", "accepted")]
    [InlineData("files/social-care/ssd_cin_plans.csv", "cinp_person_id", "")]
    [InlineData("files/social-care/ssd_cp_plans.csv", "cppl_person_id", "")]
    [InlineData("files/social-care/ssd_cla_episodes.csv", "clae_person_id", "")]
    [InlineData("files/social-care/ssd_cla_episodes.csv", "clae_cla_episode_ceased_date", "none")]
    [InlineData("files/social-care/ssd_immigration_status.csv", "immi_person_id", "")]
    [InlineData("files/social-care/ssd_care_leavers.csv", "clea_person_id", "")]
    [InlineData("files/social-care/ssd_missing.csv", "miss_person_id", "")]
    [InlineData("files/ssda903/2026/oc3.csv", "ACTIV", "")]
    [InlineData("files/youth-justice", "Outcome", "")]
    [InlineData("files/missing", "EpisodeRef", "")]
    public void Five_hundred_children_are_enough_for_every_page_to_show_someone(
        string place,
        string column,
        string value
    )
    {
        var rows = made
            .Files.Where(file => file.Path.StartsWith(place, StringComparison.Ordinal))
            .SelectMany(file =>
                Rows.Read(made.Folder, file.Path, file.Path.Contains("youth", StringComparison.Ordinal) ? ';' : ',').All
            );

        Assert.Contains(
            rows,
            row => value == "none" ? row[column].Length == 0 : value.Length == 0 || row[column] == value
        );
    }
}
