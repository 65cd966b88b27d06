using Headwater.Access;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Intake.Findings;

/// <summary>Sets a finding aside with a reason. Later checks leave it so until somebody opens it again.</summary>
public sealed class SuppressFinding(Database database, TimeProvider clock)
{
    public const int Longest = 500;

    public async Task<Refusal?> RunAsync(long number, string why, Caller caller)
    {
        var text = why.Trim();
        if (text is "")
            return new Refusal("Say why it is set aside: whoever looks next needs the reason.");
        if (text.Length > Longest)
            return new Refusal($"Shorten the reason to {Longest} characters: it has {text.Length}.");
        return await database.ActAsync(
            number,
            new Act(
                "set aside",
                text,
                "suppressed = @text, suppressed_by = @DisplayName, suppressed_on = @on",
                When: "suppressed is null and gone_on is null",
                Otherwise: "This finding was set aside before, or is gone."
            ),
            new
            {
                text,
                caller.DisplayName,
                on = clock.Today(),
            },
            caller,
            clock
        );
    }
}
