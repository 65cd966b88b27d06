using System.Globalization;
using Dapper;
using Headwater.Storage;

namespace Headwater.Privacy.Retention;

/// <summary>What was signed before something was held back, or let go, was signed without knowing of it: all of it is signed anew.</summary>
/// <remarks>A dry run's mark is no help here: once a hold is lifted, what would be destroyed is again what it was.</remarks>
internal static class TakeBackSignatures
{
    /// <summary>Begins to change what is held back, one after the other with whoever signs and destroys.</summary>
    /// <param name="table">Where it is written what is held.</param>
    public static async Task<Work> BeginHoldingAsync(this Database database, string table)
    {
        // In the order in which destruction takes them.
        var work = await database.BeginAloneAsync("privacy_dry_run");
        await work.HoldTableAsync(table);
        return work;
    }

    /// <returns>What the trail says of it.</returns>
    public static async Task<string> TakeBackSignaturesAsync(this Work work, string authority)
    {
        var takenBack = await work.Connection.ExecuteAsync(
            """
            update privacy_dry_run set signed_by = null, signed_display = null, signed_at = null
            where authority = @authority and signed_at is not null and done_at is null
            """,
            new { authority }
        );
        return takenBack is 0
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $"; signatures for destruction taken back: {takenBack}");
    }
}
