using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Headwater.Records.Matching.Keys;

/// <summary>Which rules bring two records together.</summary>
internal static class Meeting
{
    /// <summary>Whether this rule is the first to bring the two together, who are known to share its key.</summary>
    public static bool IsFirst(ReadOnlySpan<uint> left, ReadOnlySpan<uint> right, int rule)
    {
        ref var l = ref MemoryMarshal.GetReference(left);
        ref var r = ref MemoryMarshal.GetReference(right);
        for (var at = 0; at <= rule; at += 8)
        {
            var same = Vector256
                .Equals(Vector256.LoadUnsafe(ref l, (nuint)at), Vector256.LoadUnsafe(ref r, (nuint)at))
                .ExtractMostSignificantBits();
            if (same is not 0)
                return at + BitOperations.TrailingZeroCount(same) == rule;
        }

        return false;
    }
}
