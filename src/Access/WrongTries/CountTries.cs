using Headwater.Access.Users;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.WrongTries;

/// <summary>Slows people who guess. Only wrong tries count, and a name that nobody has counts like any other.</summary>
/// <remarks>Kept in the database: a restart forgives nothing, and several nodes count together.</remarks>
public sealed class CountTries(Database database, TimeProvider clock)
{
    public const int PerNameAndAddress = 5;
    public const int PerName = 20;
    public const int PerAddress = 50;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(2);

    public static TimeSpan Window { get; } = TimeSpan.FromMinutes(15);

    public static Refusal MustWait { get; } =
        new($"There were too many tries. Wait {Window.Minutes} minutes, then try again.");

    /// <summary>
    /// Counts a try before it is looked at, so that many at once are not all let through; a refusal where there were too
    /// many, which then counts no more.
    /// </summary>
    /// <param name="what">What is guessed: passwords and codes are counted apart.</param>
    public async Task<Refusal?> CountAsync(Guessed what, string name, string address)
    {
        var now = clock.GetUtcNow();
        await using var work = await database.BeginAsync();
        foreach (var (id, most) in Keys(what, name, address))
            if (await work.CountTryAsync(id, most, now, now - Window) is 0)
                return MustWait;
        await work.KeepAsync();
        return null;
    }

    /// <summary>The try was right: it counts no longer, and nor do those by the same name from the same address.</summary>
    public async Task ForgiveAsync(Guessed what, string name, string address)
    {
        await using var work = await database.BeginAsync();
        var keys = Keys(what, name, address).ToList();
        await work.ForgetTriesAsync(keys[0].Id);
        foreach (var (id, _) in keys.Skip(1))
            await work.UncountTryAsync(id);
        await work.KeepAsync();

        // Apart from the rest, and long after they counted, so that nobody who counts waits for it.
        await using var later = await database.BeginAsync();
        await later.ForgetTriesAsync(before: clock.GetUtcNow() - Kept);
        await later.KeepAsync();
    }

    // Always in this order, so that two who count at once never wait for each other.
    private static IEnumerable<(string Id, int Most)> Keys(Guessed what, string name, string address)
    {
        var folded = UserSql.Folded(name);
        yield return (Print.Of($"{what}", "both", folded, address), PerNameAndAddress);
        yield return (Print.Of($"{what}", "name", folded), PerName);
        yield return (Print.Of($"{what}", "address", address), PerAddress);
    }
}
