namespace Headwater.Intake.Drafts;

/// <summary>Keeps one copy of each text: millions of weeks share a few thousand strings of marks.</summary>
internal sealed class TextPool
{
    private const int Parts = 16;

    private readonly HashSet<string>[] parts =
    [
        .. Enumerable.Range(0, Parts).Select(_ => new HashSet<string>(StringComparer.Ordinal)),
    ];

    /// <summary>Safe to call from several threads.</summary>
    public string Of(ReadOnlySpan<char> text)
    {
        var part = parts[(uint)string.GetHashCode(text) % Parts];
        lock (part)
        {
            var known = part.GetAlternateLookup<ReadOnlySpan<char>>();
            if (known.TryGetValue(text, out var kept))
                return kept;
            kept = text.ToString();
            part.Add(kept);
            return kept;
        }
    }
}
