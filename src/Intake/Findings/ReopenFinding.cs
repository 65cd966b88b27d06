using Headwater.Access;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Intake.Findings;

/// <summary>Opens a finding again that was set aside.</summary>
public sealed class ReopenFinding(Database database, TimeProvider clock)
{
    public Task<Refusal?> RunAsync(long number, Caller caller) =>
        database.ActAsync(
            number,
            new Act(
                "reopened",
                "",
                "suppressed = null, suppressed_by = null, suppressed_on = null",
                When: "suppressed is not null",
                Otherwise: "This finding is not set aside."
            ),
            new { },
            caller,
            clock
        );
}
