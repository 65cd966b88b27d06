namespace Headwater.Records.Matching.Columns;

/// <summary>The distinct values of one or more columns, each with a number; 0 is "not known".</summary>
public sealed class Values
{
    private readonly List<string> texts = [""];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public int Count => texts.Count;

    public string this[int number] => texts[number];

    /// <param name="text">As folded for its meaning; empty where it tells nothing.</param>
    public int Number(string text)
    {
        if (text is "")
            return 0;
        if (!numbers.TryGetValue(text, out var number))
        {
            numbers[text] = number = texts.Count;
            texts.Add(text);
        }

        return number;
    }

    /// <summary>Works out something for each value once.</summary>
    public Each<T> Each<T>(Func<string, T> of) => new(this, of);
}
