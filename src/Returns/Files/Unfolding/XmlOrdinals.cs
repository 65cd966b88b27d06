using System.Runtime.InteropServices;

namespace Headwater.Returns.Files.Unfolding;

/// <summary>Counts the elements of a record as they are read: each among those of its name, and among all.</summary>
/// <remarks>A reader gives one name as one object, so names are told apart without looking at their letters.</remarks>
internal sealed class XmlOrdinals
{
    private readonly Dictionary<string, (int Record, int Count)> names = new(ReferenceEqualityComparer.Instance);
    private int record;
    private int all;

    /// <summary>The record itself is the first of all its elements.</summary>
    public void Begin() => (record, all) = (record + 1, 1);

    public (int OfName, int OfAll) Next(string name)
    {
        ref var its = ref CollectionsMarshal.GetValueRefOrAddDefault(names, name, out _);
        its = (record, its.Record == record ? its.Count + 1 : 1);
        return (its.Count, ++all);
    }
}
