namespace Headwater.Returns.Formats;

/// <summary>Any text up to a length.</summary>
public sealed record TextFormat(int Longest) : Format($"text, up to {Longest} letters", "length")
{
    public override Reading Judge(ReadOnlySpan<byte> cell, int? year) =>
        cell.Length <= Longest || System.Text.Encoding.UTF8.GetCharCount(cell) <= Longest
            ? Reading.Fine
            : new(Verdict.Doubtful, $"is longer than {Longest} letters");
}
