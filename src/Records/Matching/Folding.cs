using System.Globalization;
using System.Text;

namespace Headwater.Records.Matching;

/// <summary>Writes a name so that spellings that differ only in case, accents, spaces, hyphens and apostrophes are one.</summary>
public static class Folding
{
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
            if (char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)
                folded.Append(char.ToLowerInvariant(c));
        return folded.ToString();
    }
}
