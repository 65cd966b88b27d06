using Headwater.Demo.Randomness;

namespace Headwater.Demo.Faults;

/// <summary>What each kind of fault does to the text of a cell. A blank cell stays blank.</summary>
public static class Damage
{
    public static string Do(FaultKind kind, string text, Draw draw) =>
        text.Length == 0
            ? text
            : kind switch
            {
                FaultKind.TypingError => Mistype(text, draw),
                FaultKind.DayAndMonthSwapped => Swap(text),
                FaultKind.ImpossibleDate => Impossible(text),
                FaultKind.Missing => "",
                FaultKind.LowerCase => text.ToLowerInvariant(),
                FaultKind.NoSpace => text.Replace(" ", "", StringComparison.Ordinal),
                FaultKind.SpacesAround => $" {text} ",
                _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such fault."),
            };

    public static string Mistype(string text, Draw draw)
    {
        if (text.Length < 3)
            return text;

        var at = draw.Between(1, text.Length - 2);
        return draw.Below(3) switch
        {
            0 => $"{text[..at]}{text[at + 1]}{text[at]}{text[(at + 2)..]}",
            1 => text.Remove(at, 1),
            _ => text.Insert(at, text.Substring(at, 1)),
        };
    }

    private static string Swap(string text)
    {
        if (text.Length < 10)
            return text;
        // dd/mm/yyyy or yyyy-mm-dd
        var (day, month) = text[2] == '/' ? (text[..2], text[3..5]) : (text[8..10], text[5..7]);
        if (string.CompareOrdinal(day, "12") > 0)
            return text;
        return text[2] == '/' ? $"{month}/{day}{text[5..]}" : $"{text[..5]}{day}-{month}{text[10..]}";
    }

    private static string Impossible(string text) =>
        text.Length < 10 ? text
        : text[2] == '/' ? $"31/02/{text[6..]}"
        : $"{text[..5]}02-31{text[10..]}";
}
