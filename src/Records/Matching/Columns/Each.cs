namespace Headwater.Records.Matching.Columns;

/// <summary>Something worked out once for each value of a column; for a value that came later, when it is first asked for.</summary>
public sealed class Each<T>
{
    private const int Part = 1024;

    private readonly Lock growing = new();
    private readonly Values values;
    private readonly Func<string, T> of;
    private T[] known;
    private int count;

    internal Each(Values values, Func<string, T> of)
    {
        (this.values, this.of, known, count) = (values, of, new T[values.Count], values.Count);
        Parallel.For(0, (count + Part - 1) / Part, part => Fill(known, Math.Max(part * Part, 1), (part + 1) * Part));
    }

    public ref readonly T this[int value]
    {
        get
        {
            // The count is written after the list, so it is read before it.
            return ref value < Volatile.Read(ref count) ? ref known[value] : ref Late(value);
        }
    }

    /// <summary>Asks for what is known of a value before it is needed: waiting for memory takes longer than comparing.</summary>
    public void Soon(int value) => Memory.Fetch(known, value);

    private ref readonly T Late(int value)
    {
        lock (growing)
        {
            var all = values.Count;
            if (value >= count)
            {
                var wider = all <= known.Length ? known : new T[all + (all / 4)];
                if (wider != known)
                    Array.Copy(known, wider, count);
                for (var late = count; late < all; late++)
                    wider[late] = of(values[late]);
                known = wider;
                Volatile.Write(ref count, all);
            }

            return ref known[value];
        }
    }

    private void Fill(T[] all, int from, int to)
    {
        for (var value = from; value < Math.Min(to, all.Length); value++)
            all[value] = of(values[value]);
    }
}
