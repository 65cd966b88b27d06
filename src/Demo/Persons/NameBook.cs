using System.Collections.Frozen;
using System.Text;

namespace Headwater.Demo.Persons;

/// <summary>The names that are alike: short forms, and other spellings in our letters.</summary>
internal static class NameBook
{
    private static readonly FrozenDictionary<string, string[]> Short = Groups("nicknames", firstOnly: true);

    private static readonly FrozenDictionary<string, string[]> Spelt = Groups("spellings", firstOnly: false);

    public static string Nickname(Pen pen, string name) =>
        Short.TryGetValue(name, out var others) ? pen.Draw.Pick(others) : name;

    public static bool HasSpellings(string name) => Spelt.ContainsKey(name) || !Ascii.IsValid(name);

    public static string OtherSpelling(Pen pen, string name) =>
        Spelt.TryGetValue(name, out var others) ? pen.Draw.Pick(others) : Plain(name);

    /// <summary>Without accents, as systems that know only the English letters keep it.</summary>
    public static string Plain(string name) => string.Concat(name.Select(Plain));

    private static char Plain(char letter)
    {
        const string Accented =
            "áàâãäåąăçćčďéèêëęěğíìîïıłñńňóòôõöőøřśšşșťțúùûüůűýźżžÁÀÂÃÄÅÇĆČÉÈÊËĘĞÍÌÎÏİŁÑÓÒÔÕÖØŚŠŞÚÙÛÜÝŹŻŽ";
        const string Letters =
            "aaaaaaaacccdeeeeeegiiiiilnnnooooooorsssstt" + "uuuuuuyzzzAAAAAACCCEEEEEGIIIIILNOOOOOOSSSUUUUYZZZ";
        if (letter < 128)
            return letter;
        var at = Accented.IndexOf(letter, StringComparison.Ordinal);
        return at < 0 ? letter : Letters[at];
    }

    private static FrozenDictionary<string, string[]> Groups(string file, bool firstOnly)
    {
        var alike = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var group in NameFile.Lines(file).Select(line => line.Split(' ')))
        {
            foreach (var name in firstOnly ? group[..1] : group)
                alike[name] = [.. alike.GetValueOrDefault(name) ?? [], .. group.Where(other => other != name)];
        }

        return alike.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
