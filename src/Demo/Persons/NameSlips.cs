namespace Headwater.Demo.Persons;

/// <summary>How a name is written down: rightly, shortened, in another spelling, as heard, or mistyped.</summary>
internal static class NameSlips
{
    public static string Given(Pen pen, string name)
    {
        if (name.Contains(' ', StringComparison.Ordinal) && pen.Falls(0.3))
            name = pen.Note(Slip.NameShortened, name, Part(pen, name, ' '));
        else if (name.Contains('-', StringComparison.Ordinal) && pen.Falls(0.25))
            name = pen.Note(Slip.NameShortened, name, name.Replace('-', ' '));
        if (pen.Falls(0.05))
            name = pen.Note(Slip.Nickname, name, NameBook.Nickname(pen, name));
        else if (pen.Falls(0.008))
            return pen.Note(Slip.Initial, name, name[..1]);
        return Written(pen, name);
    }

    public static string Family(Pen pen, string name)
    {
        if (name.IndexOf('-', StringComparison.Ordinal) > 2)
            name = DoubleBarrelled(pen, name);
        return Written(pen, name);
    }

    private static string DoubleBarrelled(Pen pen, string name)
    {
        var halves = name.Split('-', 2);
        if (pen.Falls(0.22))
            return pen.Note(Slip.NameShortened, name, halves[pen.Draw.Falls(0.5) ? 0 : 1]);
        if (pen.Falls(0.06))
            return pen.Note(Slip.NameReordered, name, $"{halves[1]}-{halves[0]}");
        return pen.Falls(0.15) ? pen.Note(Slip.NameShortened, name, $"{halves[0]} {halves[1]}") : name;
    }

    private static string Written(Pen pen, string name)
    {
        if (NameBook.HasSpellings(name) && pen.Falls(0.13))
            name = pen.Note(Slip.OtherSpelling, name, NameBook.OtherSpelling(pen, name));
        if (pen.Falls(0.014))
            name = Sound.Heard(pen, name);
        return pen.Falls(0.025) ? Typing.Slip(pen, name) : name;
    }

    private static string Part(Pen pen, string name, char between)
    {
        var parts = name.Split(between);
        return parts[pen.Draw.Below(parts.Length)];
    }
}
