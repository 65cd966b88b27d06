using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Headwater.Records.Matching.Columns;

/// <summary>Asks for memory before it is needed: records of one block stand anywhere, and waiting for them takes longer than comparing.</summary>
internal static class Memory
{
    // Memory comes by so many bytes.
    private const int Line = 64;

    public static unsafe void Fetch<T>(T[] values, int place)
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(values), place)));
    }

    /// <param name="count">How many values stand together.</param>
    public static void Fetch<T>(T[] values, int place, int count)
        where T : unmanaged
    {
        for (var at = 0; at < count; at += Line / Unsafe.SizeOf<T>())
            Fetch(values, place + at);
    }
}
