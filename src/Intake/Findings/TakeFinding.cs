using Headwater.Access;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Intake.Findings;

/// <summary>Somebody will see to a finding that nobody has.</summary>
public sealed class TakeFinding(Database database, TimeProvider clock)
{
    public Task<Refusal?> RunAsync(long number, Caller caller) =>
        database.ActAsync(
            number,
            new Act(
                "taken",
                "",
                "owner = @Name, owner_display = @DisplayName",
                When: "owner is null",
                Otherwise: "Somebody has this finding already. Give it to yourself to take it over."
            ),
            new { caller.Name, caller.DisplayName },
            caller,
            clock
        );
}
