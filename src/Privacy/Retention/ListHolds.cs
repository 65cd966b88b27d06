using Headwater.Access;
using Headwater.Storage;

namespace Headwater.Privacy.Retention;

/// <summary>Which holds there are and were. A child is there by number; of a child whom the caller must not know of neither number nor reason is.</summary>
public sealed class ListHolds(Database database)
{
    public async Task<IReadOnlyList<Hold>> RunAsync(Caller caller)
    {
        if (!caller.KeepsRetention)
            return [];
        await using var work = await database.ReadAsync();
        var hidden = await work.HiddenHoldsAsync(caller);
        return
        [
            .. (await work.HoldsAsync(caller.Authority)).Select(hold =>
                hidden.Contains(hold.Number) ? hold.WithoutChild : hold
            ),
        ];
    }
}
