using System.Collections.Concurrent;

namespace Headwater.Returns.Rules;

/// <summary>
/// How much memory the rows that rules look at may take, for each return of one check: a file of any size is read to its end
/// and its cells judged, but a return whose rows would not fit is not held against its rules, and says so.
/// </summary>
/// <remarks>By return and not by file, so that what is told does not depend on which file is read first.</remarks>
public sealed class Room(long bytes)
{
    /// <summary>A county's registers of five years, or a care return of half a million children.</summary>
    public const long Usual = 640L << 20;

    /// <summary>Why the rules of a return without room did not run.</summary>
    public const string Lacking =
        "it has more rows than are held at once; its cells were judged one by one; check fewer terms or years at a time";

    private readonly ConcurrentDictionary<Return, long> taken = new();

    /// <summary>Takes more for a return.</summary>
    /// <returns>Whether all that the return took so far fits.</returns>
    internal bool Take(Return one, long more) => taken.AddOrUpdate(one, more, (_, before) => before + more) <= bytes;

    internal bool Suffices(Return one) => taken.GetValueOrDefault(one) <= bytes;
}
