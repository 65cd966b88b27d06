using System.Text;

namespace Headwater.Records.Matching.Comparisons;

/// <summary>Names that come from other letters are written in several ways: Nadeem and Nadim, Yousuf and Yusuf, Sofia and Sophia are one name each.</summary>
/// <remarks>It changes how a name is written and not how it is said, so Amelia and Amelie stay two: <see cref="Sound"/> would make them one.</remarks>
internal static class Writing
{
    private static readonly (string Written, string As)[] Ways =
    [
        ("ph", "f"),
        ("kh", "k"),
        ("gh", "g"),
        ("dh", "d"),
        ("th", "t"),
        ("ck", "k"),
        ("q", "k"),
        ("y", "i"),
        ("ou", "u"),
        ("oo", "u"),
        ("ee", "i"),
        ("ie", "i"),
        ("ei", "ai"),
        ("w", "v"),
    ];

    /// <summary>The same for two ways of writing one name.</summary>
    public static int Of(string name)
    {
        foreach (var (written, way) in Ways)
            name = name.Replace(written, way, StringComparison.Ordinal);
        var letters = new StringBuilder(name.Length);
        foreach (var letter in name)
            if (letters.Length is 0 || letters[^1] != letter)
                letters.Append(letter);
        if (letters.Length > 1 && letters[^1] is 'h')
            letters.Length--;
        // Omar and Umar, Osman and Usman.
        if (letters.Length > 2 && letters[0] is 'o' && letters[1] is ('m' or 's'))
            letters[0] = 'u';
        var hash = 17;
        for (var i = 0; i < letters.Length; i++)
            hash = unchecked((hash * 31) + letters[i]);
        return hash;
    }
}
