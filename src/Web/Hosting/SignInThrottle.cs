using System.Collections.Concurrent;

namespace Headwater.Web.Hosting;

/// <summary>Slows people who guess passwords. Only wrong tries count, and a name that nobody has counts like any other.</summary>
/// <remarks>Kept in memory, so each node of an installation counts for itself.</remarks>
public sealed class SignInThrottle(TimeProvider clock)
{
    public const int PerNameAndAddress = 5;
    public const int PerName = 20;
    public const int PerAddress = 50;
    private const int MostKeysKept = 10_000;

    private readonly ConcurrentDictionary<string, Tries> wrong = new();

    public static TimeSpan Window { get; } = TimeSpan.FromMinutes(15);

    public bool MustWait(string name, string address) =>
        Keys(name, address).Any(key => wrong.TryGetValue(key.Key, out var tries) && Counts(tries) >= key.Most);

    public void CountWrong(string name, string address)
    {
        if (wrong.Count > MostKeysKept)
            Forget();
        var now = clock.GetUtcNow();
        foreach (var (key, _) in Keys(name, address))
            wrong.AddOrUpdate(
                key,
                _ => new Tries(now, 1),
                (_, tries) => Counts(tries) is 0 ? new Tries(now, 1) : tries with { Count = tries.Count + 1 }
            );
    }

    private static IEnumerable<(string Key, int Most)> Keys(string name, string address)
    {
        var folded = name.Trim().ToLowerInvariant();
        yield return ($"both:{folded}@{address}", PerNameAndAddress);
        yield return ($"name:{folded}", PerName);
        yield return ($"address:{address}", PerAddress);
    }

    private int Counts(Tries tries) => clock.GetUtcNow() - tries.Since < Window ? tries.Count : 0;

    private void Forget()
    {
        foreach (var (key, tries) in wrong)
            if (Counts(tries) is 0)
                wrong.TryRemove(key, out _);
    }

    private readonly record struct Tries(DateTimeOffset Since, int Count);
}
