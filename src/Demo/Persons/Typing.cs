namespace Headwater.Demo.Persons;

/// <summary>One slip of the fingers on a British keyboard.</summary>
internal static class Typing
{
    private static readonly string[] Rows = ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"];

    private static readonly string?[] Neighbours = MakeNeighbours();

    public static string Slip(Pen pen, string text)
    {
        if (text.Length < 2)
            return text;
        var draw = pen.Draw;
        var at = draw.Below(text.Length);
        switch (draw.Below(4))
        {
            case 0:
                pen.Note(Persons.Slip.LetterAdded);
                return text.Insert(at + 1, draw.Falls(0.4) ? Lower(text[at]) : Near(pen, text[at], false));
            case 1:
                pen.Note(Persons.Slip.LetterLost);
                return text.Remove(at, 1);
            case 2:
                pen.Note(Persons.Slip.LetterReplaced);
                return string.Concat(
                    text.AsSpan(0, at),
                    Near(pen, text[at], char.IsUpper(text[at])),
                    text.AsSpan(at + 1)
                );
            default:
                at = Math.Min(at, text.Length - 2);
                if (text[at] == text[at + 1])
                    return text;
                pen.Note(Persons.Slip.LettersTurned);
                return Turned(text, at);
        }
    }

    /// <summary>One digit mistyped, or two turned round; other characters stay.</summary>
    public static string DigitSlip(Pen pen, string text)
    {
        var at = pen.Draw.Below(text.Length);
        for (var tries = 0; tries < text.Length && !char.IsAsciiDigit(text[at]); tries++)
            at = (at + 1) % text.Length;
        if (!char.IsAsciiDigit(text[at]))
            return text;
        if (pen.Draw.Falls(0.3) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
            return string.Concat(text.AsSpan(0, at), [text[at + 1], text[at]], text.AsSpan(at + 2));
        var digit = (char)('0' + ((text[at] - '0' + 1 + pen.Draw.Below(9)) % 10));
        return string.Concat(text.AsSpan(0, at), [digit], text.AsSpan(at + 1));
    }

    // Capitals stay in their places, as they do when someone types a name wrongly.
    private static string Turned(string text, int at)
    {
        var (first, second) = (text[at + 1], text[at]);
        if (char.IsUpper(second))
            (first, second) = (char.ToUpperInvariant(first), char.ToLowerInvariant(second));
        return string.Concat(text.AsSpan(0, at), [first, second], text.AsSpan(at + 2));
    }

    private static string Near(Pen pen, char letter, bool upper)
    {
        var small = char.ToLowerInvariant(letter);
        var near = small < 128 && Neighbours[small] is { } known ? known : "aeinorst";
        var typed = near[pen.Draw.Below(near.Length)];
        return $"{(upper ? char.ToUpperInvariant(typed) : typed)}";
    }

    private static string Lower(char letter) => $"{char.ToLowerInvariant(letter)}";

    private static string?[] MakeNeighbours()
    {
        var near = new string?[128];
        for (var row = 0; row < Rows.Length; row++)
        {
            for (var column = 0; column < Rows[row].Length; column++)
            {
                var letters =
                    from r in row is 0 ? [0] : new[] { row - 1, row, row + 1 }
                    where r < Rows.Length && (r > 0 || row is 0)
                    from c in new[] { column - 1, column, column + 1 }
                    where c >= 0 && c < Rows[r].Length && (r != row || c != column)
                    select Rows[r][c];
                near[Rows[row][column]] = string.Concat(letters);
            }
        }

        return near;
    }
}
