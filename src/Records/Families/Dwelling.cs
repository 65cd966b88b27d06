using System.Text.RegularExpressions;
using Headwater.Records.Matching.Columns;

namespace Headwater.Records.Families;

/// <summary>Whether two addresses of one postcode are one dwelling.</summary>
internal enum Sameness
{
    CannotTell,
    Same,
    Different,
}

/// <summary>The part of an address that tells doors apart: the house, and the flat or room in it.</summary>
/// <param name="Unit">"3", "3b", "ground"; null where the address names none.</param>
/// <param name="House">"12", "12a", "12to14"; null where the house has a name alone.</param>
/// <param name="Name">The other words: a building's name, the street, the town.</param>
/// <param name="Street">The first word after the house's number: a postcode may hold two streets. Null where there is none.</param>
internal sealed partial record Dwelling(string? Unit, string? House, string Name, string? Street)
{
    private static readonly HashSet<string> Kinds = ["flat", "room", "studio", "maisonette", "bedsit"];

    private static readonly Dictionary<string, string> Floors = new()
    {
        ["basement"] = "basement",
        ["garden"] = "garden",
        ["ground"] = "ground",
        ["gff"] = "ground",
        ["lower"] = "lower",
        ["upper"] = "upper",
        ["top"] = "top",
        ["front"] = "front",
        ["rear"] = "rear",
        ["first"] = "first",
        ["1st"] = "first",
        ["second"] = "second",
        ["2nd"] = "second",
        ["third"] = "third",
        ["3rd"] = "third",
    };

    /// <summary>Null where the text has no word in it.</summary>
    public static Dwelling? Of(string? address)
    {
        if (string.IsNullOrWhiteSpace(address))
            return null;
        var words = PlainAddress.Of(Range.Replace(address, "$1to$2")).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var left = words.Where(word => word is not ("no" or "number" or "nr")).ToList();
        var unit = TakeUnit(left);
        if (unit is null && left is [var first, var second, ..] && IsNumber(first) && IsNumber(second))
        {
            unit = first;
            left.RemoveAt(0);
        }

        var house = TakeHouse(left, out var street);
        // "Flat A, 12" and "12a" are one door.
        if (unit is [>= 'a' and <= 'z'] && house is not null && house.All(char.IsAsciiDigit))
            (unit, house) = (null, house + unit);
        return new Dwelling(unit, house, string.Join(' ', left), street);
    }

    public static Sameness Compare(string? left, string? right) =>
        left is null || right is null ? Sameness.CannotTell
        : left == right ? Sameness.Same
        : Compare(Of(left), Of(right));

    private static Sameness Compare(Dwelling? left, Dwelling? right)
    {
        if (left is null || right is null)
            return Sameness.CannotTell;
        if ((left.House is null) != (right.House is null))
            return Sameness.CannotTell;
        if (left.House is { } one && right.House is { } other && one != other)
            return IsPartOf(one, other) || IsPartOf(other, one) ? Sameness.CannotTell : Sameness.Different;
        if (!OneStreet(left, right))
            return Sameness.Different;
        if (left.Unit is not null && right.Unit is not null && left.Unit != right.Unit)
            return Sameness.Different;
        if (left.Unit != right.Unit)
            return Sameness.CannotTell;
        return left.House is not null || left.Name == right.Name ? Sameness.Same : Sameness.CannotTell;
    }

    /// <summary>Whether one's street stands in the other's address, be it with a letter or two wrong.</summary>
    private static bool OneStreet(Dwelling left, Dwelling right) =>
        left.Street is not { } one
        || right.Street is not { } other
        || right.Name.Split(' ').Any(word => IsNear(word, one))
        || left.Name.Split(' ').Any(word => IsNear(word, other));

    private static bool IsNear(string word, string other) =>
        word == other
        || (
            word.Length > 3
            && other.Length > 3
            && Math.Abs(word.Length - other.Length) <= 1
            && word[..2] == other[..2]
            && word[^2..] == other[^2..]
        );

    /// <summary>12 may be the whole house in which 12a is a flat.</summary>
    private static bool IsPartOf(string house, string larger) =>
        house.Length == larger.Length + 1
        && house.StartsWith(larger, StringComparison.Ordinal)
        && char.IsAsciiLetter(house[^1]);

    private static string? TakeUnit(List<string> words)
    {
        var at = words.FindIndex(Kinds.Contains);
        if (at < 0)
            return null;
        var named = at > 0 && IsFloor(words[at - 1]);
        if (!named && at + 1 < words.Count && (IsNumber(words[at + 1]) || words[at + 1].Length is 1))
        {
            var unit = words[at + 1];
            words.RemoveRange(at, 2);
            return unit;
        }

        // "Ground floor flat", "flat, top floor".
        words.RemoveAt(at);
        var (from, until) = (at, at);
        while (from > 0 && IsFloor(words[from - 1]))
            from--;
        while (from == at && until < words.Count && IsFloor(words[until]))
            until++;
        var floors = words[from..until].Where(Floors.ContainsKey).Select(word => Floors[word]).ToList();
        words.RemoveRange(from, until - from);
        return floors.Count > 0 ? string.Join('-', floors.Order(StringComparer.Ordinal)) : null;
    }

    private static string? TakeHouse(List<string> words, out string? street)
    {
        street = null;
        var at = words.FindIndex(IsNumber);
        if (at < 0)
            return null;
        var house = words[at];
        words.RemoveAt(at);
        if (house.All(char.IsAsciiDigit) && at < words.Count && words[at] is [>= 'a' and <= 'z'])
        {
            house += words[at];
            words.RemoveAt(at);
        }

        street = at < words.Count ? words[at] : null;
        return house;
    }

    private static bool IsFloor(string word) => word is "floor" || Floors.ContainsKey(word);

    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0]) && !Floors.ContainsKey(word);

    [GeneratedRegex(@"(\d+[A-Za-z]?)\s*[-–]\s*(\d+[A-Za-z]?)")]
    private static partial Regex Range { get; }
}
