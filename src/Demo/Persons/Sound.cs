namespace Headwater.Demo.Persons;

/// <summary>A name written down as it was heard.</summary>
internal static class Sound
{
    private static readonly (string From, string To)[] Alike =
    [
        ("ph", "f"),
        ("ck", "k"),
        ("ee", "ea"),
        ("ea", "ee"),
        ("ie", "y"),
        ("y", "ie"),
        ("ey", "y"),
        ("ei", "ai"),
        ("ai", "ay"),
        ("ay", "ei"),
        ("ou", "u"),
        ("oo", "u"),
        ("c", "k"),
        ("k", "c"),
        ("s", "z"),
        ("z", "s"),
        ("th", "t"),
        ("dh", "d"),
        ("kh", "k"),
        ("gh", "g"),
        ("sh", "sch"),
        ("tt", "t"),
        ("ll", "l"),
        ("nn", "n"),
        ("mm", "m"),
        ("ss", "s"),
        ("rr", "r"),
        ("n", "nn"),
        ("l", "ll"),
        ("er", "a"),
        ("a", "er"),
        ("e", "a"),
        ("i", "e"),
        ("o", "u"),
        ("v", "w"),
        ("j", "g"),
        ("x", "ks"),
        ("q", "k"),
    ];

    public static string Heard(Pen pen, string name)
    {
        var first = pen.Draw.Below(Alike.Length);
        for (var i = 0; i < Alike.Length; i++)
        {
            var (from, to) = Alike[(first + i) % Alike.Length];
            var at = name.IndexOf(from, Math.Min(1, name.Length), StringComparison.Ordinal);
            if (at > 0)
                return pen.Note(
                    Slip.AsHeard,
                    name,
                    string.Concat(name.AsSpan(0, at), to, name.AsSpan(at + from.Length))
                );
        }

        return name;
    }
}
