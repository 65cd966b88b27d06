using Dapper;
using Headwater.Access.Trail.Reading;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Trail.Unusual;

/// <summary>Keeps what somebody found who judged an unusual look, with their name and the day. A note is added to, never changed.</summary>
public sealed class NoteLook(Database database, TimeProvider clock)
{
    /// <param name="line">The latest line of the group, as the page names it.</param>
    public async Task<Refusal?> RunAsync(string rule, long line, string note, Caller by)
    {
        if (!by.ReadsTrail)
            return new Refusal("Your role does not read the trail.");
        if (Rules.Find(rule) is not { } known)
            return new Refusal("There is no such rule.");
        if (WrittenReason.Unsaid(note) is not null)
            return new Refusal(
                $"Say what you found, in {WrittenReason.Longest} characters or fewer: it is kept with your name."
            );

        // Numbers of notes are made one after another.
        await using var work = await database.BeginAloneAsync("access_trail_note");
        var parameters = new DynamicParameters(new { line });
        var looker = await work.Connection.QuerySingleOrDefaultAsync<string>(
            $"""
            select t.by_name from access_trail t
            where t.number = @line and t.authority = @callerAuthority
              and {ReadableLines.NotAboutExcluded(by, "t", parameters)}
            """,
            parameters
        );
        if (looker is null)
        {
            await work.WriteRefusalToTrailAsync(
                by,
                clock.GetUtcNow(),
                "Was refused to note what they found about a look",
                $"line {line}",
                await work.ChildrenOfLineAsync(line, by.Authority),
                Purpose.InformationRights
            );
            await work.KeepAsync();
            return new Refusal("There is no such line.");
        }

        if (looker == by.Name)
            return new Refusal("Nobody judges their own looks. Ask a colleague.");

        var now = clock.GetUtcNow();
        var kept = await work.NoteAsync(by.Authority, known.Key, line, note.Trim(), by.Name, now);
        await work.WriteToTrailAsync(
            by,
            now,
            KeptNote.Did,
            kept.About($"{known.Name}, {looker}"),
            [],
            Purpose.InformationRights
        );
        await work.KeepAsync();
        return null;
    }
}
