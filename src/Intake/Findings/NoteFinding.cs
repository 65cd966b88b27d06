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
        var text = note.Trim();
        if (text.Length > Longest)
            return new Refusal($"Shorten the note to {Longest} characters: it has {text.Length}.");
        var isGone = text is "";
        return await database.ActAsync(
            number,
            new Act(
                "note",
                text,
                "note = @note, note_by = @by, note_on = @on",
                When: "coalesce(note, '') <> @text",
                Otherwise: isGone ? "Write the note first." : "The note says this already."
            ),
            new
            {
                text,
                note = isGone ? null : text,
                by = isGone ? null : caller.DisplayName,
                on = isGone ? (DateOnly?)null : clock.Today(),
            },
            caller,
            clock
        );
    }
}
