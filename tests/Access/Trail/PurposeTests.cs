using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;

namespace Headwater.Tests.Access.Trail;

public class PurposeTests
{
    private static readonly Caller Manager = new("E09999999", "mo", "Mo Manager", Role.TeamManager);

    [Fact]
    public void Every_purpose_and_every_role_is_described_and_every_role_has_a_purpose()
    {
        Assert.Equal(Enum.GetValues<Purpose>(), Purposes.All.Select(each => each.Purpose));
        Assert.Equal(Enum.GetValues<Role>(), Roles.All.Select(each => each.Role));
        Assert.All(Roles.All, role => Assert.NotEmpty(role.Purposes));
    }

    [Fact]
    public void A_look_is_for_what_the_verb_alone_is_for_else_for_what_was_chosen_else_for_what_the_role_is_for_first()
    {
        var chosen = Manager with { Purpose = Purpose.Assurance };

        Assert.Equal(Purpose.Oversight, Manager.PurposeOf(only: null));
        Assert.Equal(Purpose.Assurance, chosen.PurposeOf(only: null));
        Assert.Equal(Purpose.DataQuality, chosen.PurposeOf(Purpose.DataQuality));
    }

    [Fact]
    public void A_purpose_that_is_not_the_role_s_own_does_not_count() =>
        Assert.Equal(Purpose.Oversight, (Manager with { Purpose = Purpose.InformationRights }).PurposeOf(only: null));

    [Fact]
    public void An_information_officer_reads_the_trail_and_reviews_emergencies_and_sees_no_child()
    {
        var officer = Manager with { Role = Role.InformationOfficer };

        Assert.True(officer is { ReadsTrail: true, ReviewsEmergencies: true });
        Assert.True(
            officer is { SeesChildren: false, RestrictsRecords: false, AgreesLevels: false, ManagesUsers: false }
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Each_line_says_what_for_from_where_and_for_which_team(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await temporary.OpenAsync(AccessModule.Schema);
        var caller = Manager with { From = "192.0.2.7", Team = "North team", Purpose = Purpose.DirectWork };
        await using var work = await database.BeginAsync();
        await work.WriteToTrailAsync(caller, DateTimeOffset.UnixEpoch, "Opened a child's page", "", [7]);
        await work.WriteRefusalToTrailAsync(Manager, DateTimeOffset.UnixEpoch, "Was refused a child's page", 8);

        Assert.Equal(
            [("DirectWork", "192.0.2.7", "North team", null), ("Oversight", "not known", "", 8)],
            await work.Connection.QueryAsync<(string, string, string, long?)>(
                "select purpose, came_from, team, sought from access_trail order by number"
            )
        );
    }
}
