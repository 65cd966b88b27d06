namespace Headwater.Demo.Files;

/// <summary>What a file looks like as text, where a source system has its own habits.</summary>
public sealed record Paper(
    char Delimiter = ',',
    bool Windows1252 = false,
    bool ByteOrderMark = false,
    bool TotalsRow = false,
    bool BlankLines = false
)
{
    public static Paper Plain { get; } = new();
}
