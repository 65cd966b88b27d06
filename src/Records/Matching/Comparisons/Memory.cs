using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Headwater.Records.Matching.Comparisons;

/// <summary>Asks for memory before it is needed: records of one block stand anywhere, and waiting for them takes longer than comparing.</summary>
internal static class Memory
{
    public static unsafe void Fetch<T>(T[] values, int place)
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(values), place)));
    }
}
