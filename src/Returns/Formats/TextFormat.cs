namespace Headwater.Returns.Formats;

/// <summary>Any text up to a length.</summary>
/// <param name="IsProse">Whether people read it as a name, so that its capitals matter to them.</param>
/// <param name="IsId">Whether it is a number that a system gives, which rules only ever compare with others.</param>
public sealed record TextFormat(int Longest, bool IsProse = false, bool IsId = false)
    : Format($"text, up to {Longest} letters", "length")
{
    public override Reading Judge(ReadOnlySpan<byte> cell, int? year) =>
        cell.Length <= Longest || System.Text.Encoding.UTF8.GetCharCount(cell) <= Longest
            ? Reading.Fine
            : new(Verdict.Doubtful, $"is longer than {Longest} letters");
}
