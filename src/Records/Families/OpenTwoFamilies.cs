using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Records.Timelines;
using Headwater.Storage;

namespace Headwater.Records.Families;

/// <summary>The households of two children side by side, for somebody who asks whether they are one.</summary>
/// <param name="Both">The numbers of relatives whom the two share.</param>
public sealed record TwoFamilies(Family Left, Family Right, IReadOnlyList<long> Both);

/// <summary>Who lives with each of two children, within the rights of whoever settles doubt.</summary>
public sealed class OpenTwoFamilies(Database database, TimeProvider clock)
{
    /// <returns>Null if the caller settles no doubt, or may not see one of the two.</returns>
    public async Task<TwoFamilies?> RunAsync(long left, long right, Caller caller)
    {
        if (!caller.SettlesDoubt)
            return null;
        await using var work = await database.BeginAsync();
        if (
            await work.FamilyAsync(left, caller) is not { } one
            || await work.FamilyAsync(right, caller) is not { } other
        )
        {
            await work.RefuseAsync(caller, clock.GetUtcNow(), "Was refused the household of a record", left, right);
            return null;
        }

        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            "Looked at the households of two records that may be one child",
            "",
            [left, right, .. one.Relatives.Concat(other.Relatives).Select(relative => relative.Child)],
            Purpose.DataQuality
        );
        await work.KeepAsync();
        return new TwoFamilies(
            one,
            other,
            [
                .. one
                    .Relatives.Select(relative => relative.Child)
                    .Intersect(other.Relatives.Select(relative => relative.Child)),
            ]
        );
    }
}
