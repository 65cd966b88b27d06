using Headwater.Returns.Codes;

namespace Headwater.Returns.Formats;

/// <summary>One of a published list of codes.</summary>
public sealed record CodeFormat(CodeList Codes) : Format($"code: {Codes.Name}", "code")
{
    public override Reading Judge(ReadOnlySpan<byte> cell, int? year) => Judge(cell, year, out _);

    /// <param name="code">The code that the cell means; null where it means none.</param>
    internal Reading Judge(ReadOnlySpan<byte> cell, int? year, out Code? code)
    {
        code = Codes.Find(cell, year);
        if (code is not null)
        {
            return Written(cell, code.Value)
                ? Reading.Fine
                : new(Verdict.Repaired, "were written in another case or spelling and read as the code");
        }

        // A code of another year still says what it says: it is used, and the year is a question for the sender.
        code = Codes.Find(cell, year: null);
        return code is null
            ? new(Verdict.Wrong, $"is not one of the codes for {Codes.Name}{Codes.In(year)}")
            : new(Verdict.Doubtful, $"is a code for {Codes.Name} that other years have, but not this one");
    }

    /// <summary>The spelling of the list for a code that was stored as a number, or padded: 1 for 1.0 and for 01, 01 for 1.</summary>
    internal byte[]? Padded(ReadOnlySpan<byte> cell, int? year)
    {
        var bare = SpreadsheetNumber.TryRead(cell, out var digits) ? digits : cell;
        if (bare.IsEmpty || bare.Length > 4 || bare.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            return null;
        byte[][] others = [bare.ToArray(), bare.TrimStart((byte)'0').ToArray(), [(byte)'0', .. bare]];
        return Array.Find(others, other => Codes.Find(other, year) is not null)
            ?? Array.Find(others, other => Codes.Find(other, year: null) is not null);
    }

    private static bool Written(ReadOnlySpan<byte> cell, string code)
    {
        if (cell.Length != code.Length)
            return false;
        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] != code[i])
                return false;
        }

        return true;
    }
}
