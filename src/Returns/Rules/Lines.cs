using System.Collections;

namespace Headwater.Returns.Rules;

/// <summary>The rows of one table that are about one child, by their day where the table has one, then as they stand in the files.</summary>
public readonly struct Lines : IReadOnlyList<Line>
{
    private readonly Rows? rows;
    private readonly int[] places;
    private readonly int from;

    internal Lines(Rows? rows, int[] places, int from, int count) =>
        (this.rows, this.places, this.from, Count) = (rows, places, from, count);

    public int Count { get; }

    public Line this[int index] =>
        rows is not null && (uint)index < (uint)Count
            ? new Line(rows, places[from + index])
            : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The earliest row; null where there is none.</summary>
    public Line? Earliest => Count > 0 ? this[0] : null;

    /// <summary>The latest row; null where there is none.</summary>
    public Line? Latest => Count > 0 ? this[Count - 1] : null;

    public bool Any(Func<Line, bool> condition)
    {
        for (var i = 0; i < Count; i++)
            if (condition(this[i]))
                return true;
        return false;
    }

    public bool All(Func<Line, bool> condition)
    {
        for (var i = 0; i < Count; i++)
            if (!condition(this[i]))
                return false;
        return true;
    }

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Line> IEnumerable<Line>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Goes through the rows without an object for them.</summary>
    public struct Enumerator(Lines lines) : IEnumerator<Line>
    {
        private int index = -1;

        public readonly Line Current => lines[index];

        readonly object IEnumerator.Current => Current;

        public bool MoveNext() => ++index < lines.Count;

        public void Reset() => index = -1;

        public readonly void Dispose() { }
    }
}
