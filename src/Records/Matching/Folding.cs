using System.Text;

namespace Headwater.Records.Matching;

/// <summary>Writes a name so that spellings that differ only in case, accents, spaces, hyphens and apostrophes are one.</summary>
public static class Folding
{
    // Written out, since the framework takes letters apart only where its large culture tables are installed.
    private static readonly string[] Accented =
    [
        "aàáâãäåāăąǎ",
        "cçćĉċč",
        "dďđð",
        "eèéêëēĕėęě",
        "gĝğġģ",
        "hĥħ",
        "iìíîïĩīĭįı",
        "jĵ",
        "kķ",
        "lĺļľŀł",
        "nñńņňŉŋ",
        "oòóôõöøōŏőǒ",
        "rŕŗř",
        "sśŝşšș",
        "tţťŧț",
        "uùúûüũūŭůűų",
        "wŵẁẃẅ",
        "yýÿŷỳ",
        "zźżž",
    ];

    private static readonly Dictionary<char, char> Plain = Accented
        .SelectMany(row => row[1..].Select(accented => (accented, plain: row[0])))
        .ToDictionary(pair => pair.accented, pair => pair.plain);

    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            var lower = char.ToLowerInvariant(c);
            if (char.IsLetterOrDigit(lower))
                folded.Append(char.IsAscii(lower) ? lower : Plain.GetValueOrDefault(lower, lower));
        }

        return folded.Replace("ß", "ss").Replace("æ", "ae").Replace("œ", "oe").Replace("þ", "th").ToString();
    }
}
