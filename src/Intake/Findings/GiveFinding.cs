using Headwater.Access;
using Headwater.Access.Users;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Intake.Findings;

/// <summary>Somebody else is to see to a finding, or nobody any more.</summary>
public sealed class GiveFinding(Database database, ListColleagues colleagues, TimeProvider clock)
{
    /// <param name="to">The name that a colleague signs in with; empty to give it back to nobody.</param>
    public async Task<Refusal?> RunAsync(long number, string to, Caller caller)
    {
        if (!NeedToKnow.ReachesEveryone(caller))
            return Acting.MayNot;
        var colleague = to is "" ? null : (await colleagues.RunAsync(caller)).FirstOrDefault(each => each.Name == to);
        if (colleague is null && to is not "")
            return new Refusal("Choose a colleague who may see findings.");

        return await database.ActAsync(
            number,
            new Act(
                colleague is null ? "left" : "given",
                colleague?.DisplayName ?? "",
                "owner = @owner, owner_display = @display",
                When: "coalesce(owner, '') <> @to",
                Otherwise: colleague is null
                    ? "Nobody has this finding."
                    : $"{colleague.DisplayName} has this finding already."
            ),
            new
            {
                to,
                owner = colleague?.Name,
                display = colleague?.DisplayName,
            },
            caller,
            clock
        );
    }
}
