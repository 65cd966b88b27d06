using Dapper;
using Headwater.Access;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Intake.Findings;

/// <summary>Writes what the Department is to be told of a finding that is right as it stands. It is offered again when the same comes next year.</summary>
public sealed class NoteFinding(Database database, TimeProvider clock)
{
    public const int Longest = 1000;

    /// <param name="note">Empty to take the note away.</param>
    public async Task<Refusal?> RunAsync(long number, string note, Caller caller)
    {
        if (!NeedToKnow.SeesEveryone(caller))
            return Acting.MayNot;
        var text = note.Trim();
        if (text.Length > Longest)
            return new Refusal($"Shorten the note to {Longest} characters: it has {text.Length}.");

        await using var work = await database.BeginAloneAsync("intake_check");
        var written = await work.Connection.ExecuteAsync(
            """
            update intake_finding
            set note = @note, note_by = @by, note_on = @on
            where number = @number and authority = @Authority and coalesce(note, '') <> @text
            """,
            new
            {
                number,
                text,
                note = text is "" ? null : text,
                by = text is "" ? null : caller.DisplayName,
                on = text is "" ? (DateOnly?)null : clock.Today(),
                caller.Authority,
            }
        );
        if (written is 0)
            return await work.RefuseAsync(
                number,
                caller,
                text is "" ? "Write the note first." : "The note says this already."
            );
        await work.TellAndKeepAsync(number, "note", text, caller, clock);
        return null;
    }
}
