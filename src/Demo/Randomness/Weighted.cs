namespace Headwater.Demo.Randomness;

/// <summary>A list of things, each with how often it should come up.</summary>
public sealed class Weighted<T>
{
    private readonly T[] items;
    private readonly double[] upTo;

    public Weighted(params IReadOnlyList<(T Item, double Weight)> choices)
    {
        items = [.. choices.Select(choice => choice.Item)];
        upTo = new double[items.Length];
        var sum = choices.Sum(choice => choice.Weight);
        var running = 0.0;
        for (var i = 0; i < items.Length; i++)
        {
            running += choices[i].Weight / sum;
            upTo[i] = running;
        }
    }

    public IReadOnlyList<T> Items => items;

    public T At(double unit)
    {
        for (var i = 0; i < upTo.Length - 1; i++)
        {
            if (unit < upTo[i])
            {
                return items[i];
            }
        }

        return items[^1];
    }
}
