using System.Globalization;
using System.Text;

namespace Headwater.Records.Matching.Columns;

/// <summary>Writes a cell so that ways of writing the same thing are one; empty where the cell tells nothing.</summary>
internal static class Plain
{
    private static readonly HashSet<string> Nothing = new(StringComparer.Ordinal)
    {
        "unknown",
        "notknown",
        "unk",
        "na",
        "nk",
        "none",
        "null",
        "nil",
        "tba",
        "tbc",
        "x",
        "xx",
        "xxx",
        "nan",
        "nfa",
        "test",
    };

    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal)
    {
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "master",
        "dr",
        "sir",
        "lady",
        "lord",
        "dame",
        "rev",
        "reverend",
        "prof",
        "professor",
        "hon",
    };

    // What is written before a child has a name.
    private static readonly HashSet<string> Unnamed = new(StringComparer.Ordinal)
    {
        "baby",
        "infant",
        "newborn",
        "unborn",
        "twin",
        "triplet",
        "babyboy",
        "babygirl",
        "babyof",
    };

    private static readonly Dictionary<string, string> Short = new(StringComparer.Ordinal)
    {
        ["rd"] = "road",
        ["st"] = "street",
        ["str"] = "street",
        ["ave"] = "avenue",
        ["av"] = "avenue",
        ["ln"] = "lane",
        ["cl"] = "close",
        ["cres"] = "crescent",
        ["cr"] = "crescent",
        ["ct"] = "court",
        ["crt"] = "court",
        ["dr"] = "drive",
        ["gdns"] = "gardens",
        ["gdn"] = "gardens",
        ["grn"] = "green",
        ["gr"] = "grove",
        ["gro"] = "grove",
        ["hse"] = "house",
        ["pl"] = "place",
        ["pk"] = "park",
        ["sq"] = "square",
        ["ter"] = "terrace",
        ["terr"] = "terrace",
        ["tce"] = "terrace",
        ["wy"] = "way",
        ["est"] = "estate",
        ["bldg"] = "building",
        ["bldgs"] = "buildings",
        ["apt"] = "flat",
        ["apartment"] = "flat",
        ["unit"] = "flat",
        ["flt"] = "flat",
        ["fl"] = "flat",
        ["mt"] = "mount",
        ["nth"] = "north",
        ["sth"] = "south",
    };

    public static string Of(Meaning meaning, string text) =>
        meaning switch
        {
            Meaning.GivenName or Meaning.MiddleName => Name(text, given: true),
            Meaning.FamilyName => Name(text, given: false),
            Meaning.FullName => Name(text, given: false),
            Meaning.BirthDate => Day(text),
            Meaning.Sex => Sex(text),
            Meaning.Postcode or Meaning.Identifier => Told(string.Concat(Words(text)).ToUpperInvariant()),
            Meaning.Address => Address(text),
            _ => Told(string.Join(' ', Words(text))),
        };

    private static string Told(string text) =>
        Nothing.Contains(text.ToLowerInvariant()) || text.Trim('0') is "" ? "" : text;

    /// <summary>The words in small plain letters; an apostrophe or full stop parts nothing.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text)
            if (char.IsLetterOrDigit(c))
                word.Append(c);
            else if (c is not ('\'' or '’' or '`' or '.') && word.Length > 0)
                End();
        if (word.Length > 0)
            End();
        return words;

        void End()
        {
            words.Add(Folding.Fold(word.ToString()));
            word.Clear();
        }
    }

    private static string Name(string text, bool given)
    {
        var words = Words(text);
        if (words.Count > 1 && given)
            words.RemoveAll(Titles.Contains);
        if (given && words.Count > 0 && Unnamed.Contains(words[0]))
            return "";
        return Told(string.Join(' ', words.Select(Letters).Where(word => word is not "")));
    }

    private static string Letters(string word) => string.Concat(word.Where(char.IsLetter));

    private static string Sex(string text) =>
        Folding.Fold(text) switch
        {
            "m" or "male" or "boy" or "man" or "1" => "m",
            "f" or "female" or "girl" or "woman" or "2" => "f",
            _ => "",
        };

    private static string Address(string text)
    {
        var words = Words(text);
        for (var i = 0; i < words.Count; i++)
            if (Short.TryGetValue(words[i], out var whole) && (i > 0 || words[i] is not "st"))
                words[i] = whole;
        return Told(string.Join(' ', words));
    }

    /// <summary>Eight digits, year first; a part that is not there is 0. What is no date but has eight digits is kept as it stands.</summary>
    private static string Day(string text)
    {
        var parts = Parts(text);
        return parts switch
        {
            [var whole] when whole.Length is 8 => long.TryParse(whole, CultureInfo.InvariantCulture, out _)
                ? DayOfEight(whole)
                : "",
            [var year] when year.Length is 4 => $"{year}0000",
            [var year, var month] when year.Length is 4 => $"{year}{Two(month)}00",
            [var year, var month, var day, ..] when year.Length is 4 => $"{year}{Two(month)}{Two(day)}",
            [var day, var month, var year, ..] when year.Length is 4 => $"{year}{Two(month)}{Two(day)}",
            [var day, var month, var year, ..] when year.Length is 2 => $"{Century(year)}{year}{Two(month)}{Two(day)}",
            _ => "",
        };
    }

    private static string DayOfEight(string whole) =>
        whole.StartsWith("20", StringComparison.Ordinal) || whole.StartsWith('1') ? whole
        : int.Parse(whole[4..], CultureInfo.InvariantCulture) is >= 1800 and < 2100
            ? $"{whole[4..]}{whole[2..4]}{whole[..2]}"
        : whole;

    private static string Two(string part) => part.Length > 2 ? "00" : part.PadLeft(2, '0');

    // Children and young people: a year of two digits after the thirties is of the last century.
    private static string Century(string year) => int.Parse(year, CultureInfo.InvariantCulture) < 40 ? "20" : "19";

    private static readonly string[] Months =
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "may",
        "jun",
        "jul",
        "aug",
        "sep",
        "oct",
        "nov",
        "dec",
    ];

    private static List<string> Parts(string text)
    {
        var parts = new List<string>();
        for (var i = 0; i < text.Length; )
        {
            var start = i;
            if (char.IsAsciiDigit(text[i]))
            {
                while (i < text.Length && char.IsAsciiDigit(text[i]))
                    i++;
                parts.Add(text[start..i]);
            }
            else if (char.IsAsciiLetter(text[i]))
            {
                while (i < text.Length && char.IsAsciiLetter(text[i]))
                    i++;
                var month = i - start < 3 ? -1 : Array.IndexOf(Months, text[start..(start + 3)].ToLowerInvariant());
                if (month >= 0)
                    parts.Add($"{month + 1}");
                else if (parts.Count >= 3)
                    break;
            }
            else
            {
                i++;
            }
        }

        return parts;
    }
}
