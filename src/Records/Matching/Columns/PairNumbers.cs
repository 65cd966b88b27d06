namespace Headwater.Records.Matching.Columns;

/// <summary>Gives each pair of numbers a number, the first being 1.</summary>
internal sealed class PairNumbers
{
    private (ulong Pair, int Number)[] places = new (ulong, int)[1024];

    /// <summary>How many there are, and one more.</summary>
    public int Count { get; private set; } = 1;

    public int Number(int one, int other)
    {
        var pair = ((ulong)(uint)one << 32) | (uint)other;
        ref var place = ref places[Place(pair)];
        if (place.Number is not 0)
            return place.Number;
        place = (pair, Count);
        if (++Count * 2 > places.Length)
            Widen();
        return Count - 1;
    }

    private int Place(ulong pair)
    {
        var mask = places.Length - 1;
        var at = (int)(pair * 0x9E3779B97F4A7C15 >> 32) & mask;
        while (places[at].Number is not 0 && places[at].Pair != pair)
            at = (at + 1) & mask;
        return at;
    }

    private void Widen()
    {
        var before = places;
        places = new (ulong, int)[before.Length * 4];
        foreach (var place in before)
            if (place.Number is not 0)
                places[Place(place.Pair)] = place;
    }
}
