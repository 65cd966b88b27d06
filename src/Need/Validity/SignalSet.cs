using Headwater.Need.Levels;
using Headwater.Need.Signals;

namespace Headwater.Need.Validity;

/// <summary>Signals by their bits, as a replayed month keeps them.</summary>
internal sealed class SignalSet
{
    private readonly UInt128 outside;
    private readonly UInt128 edge;
    private readonly UInt128[] families;

    /// <param name="all">At most 128.</param>
    public SignalSet(IReadOnlyList<Signal> all)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(all.Count, 128);
        All = all;
        outside = Where(signal => signal.Level is PathwayLevel.Outside);
        edge = Where(signal => signal.Level is PathwayLevel.Edge);
        families = [.. Enum.GetValues<Family>().Select(family => Where(signal => signal.Family == family))];
    }

    public IReadOnlyList<Signal> All { get; }

    public static UInt128 Bit(int place) => UInt128.One << place;

    public PathwayLevel Level(UInt128 raised) =>
        (raised & outside) != 0 ? PathwayLevel.Outside
        : (raised & edge) != 0 ? PathwayLevel.Edge
        : raised != 0 ? PathwayLevel.Emerging
        : PathwayLevel.Mainstream;

    /// <summary>Of how many parts of life the signals speak.</summary>
    public int Families(UInt128 raised)
    {
        var count = 0;
        foreach (var family in families)
            count += (raised & family) != 0 ? 1 : 0;
        return count;
    }

    private UInt128 Where(Func<Signal, bool> isSo)
    {
        var bits = UInt128.Zero;
        for (var i = 0; i < All.Count; i++)
            bits |= isSo(All[i]) ? Bit(i) : 0;
        return bits;
    }
}
