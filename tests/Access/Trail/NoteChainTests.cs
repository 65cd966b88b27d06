using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Access.Trail.Unusual;
using Headwater.Tests.Access.Restrictions;
using Headwater.Tests.Need;

namespace Headwater.Tests.Access.Trail;

/// <summary>What reviewers noted is guarded by the chain.</summary>
public class NoteChainTests
{
    public static MatrixTheoryData<Engine, string> Tamperings { get; } =
        new(
            Enum.GetValues<Engine>(),
            [
                "update access_trail_note set note = 'All well.' where number = 1",
                "update access_trail_note set rule = 'refused' where number = 1",
                "update access_trail_note set line = 2 where number = 1",
                "update access_trail_note set by_name = 'mo' where number = 1",
                "delete from access_trail_note where number = 1",
                "delete from access_trail_note where number = 2",
                """
                insert into access_trail_note (number, authority, rule, line, note, by_name, at)
                values (3, 'E09999999', 'no-relation', 1, 'Put in.', 'io', '2026-11-02T12:00:00.000Z')
                """,
            ]
        );

    [Theory, MemberData(nameof(Tamperings))]
    public async Task Whatever_is_done_to_a_note_is_found(Engine engine, string tampering)
    {
        await using var made = await RestrictedBorough.MakeAsync(engine);
        await NoteTwiceAsync(made);
        var verify = new VerifyTrail(made.Borough.Database);
        Assert.Null((await verify.RunAsync()).FirstBroken);

        await made.Borough.ExecuteAsync(tampering);

        var state = await verify.RunAsync();
        Assert.NotNull(state.FirstBroken);
        Assert.NotNull(state.Note);
        Assert.Contains("on an unusual look", state.Sentence, StringComparison.Ordinal);
    }

    private static async Task NoteTwiceAsync(RestrictedBorough made)
    {
        var officer = made.Now(new Caller(Borough.Authority, "io", "Io Officer", Role.InformationOfficer));
        await using (var work = await made.Borough.Database.BeginAsync())
        {
            await work.WriteToTrailAsync(Borough.Practitioner, made.Borough.Clock.GetUtcNow(), WhoOpened.Page, "", [7]);
            await work.KeepAsync();
        }

        var line = await made.Borough.AskAsync<long>("select max(number) from access_trail");
        var note = new NoteLook(made.Borough.Database, made.Borough.Clock);
        foreach (var text in new[] { "Asked the manager.", "Duty that week." })
            Assert.Null(await note.RunAsync("no-relation", line, text, officer));
    }
}
