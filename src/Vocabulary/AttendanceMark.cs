namespace Headwater.Vocabulary;

/// <summary>What a mark in the register means for the sums: <c>possible = present + elsewhere + authorised + unauthorised</c>.</summary>
public enum MarkClass : byte
{
    /// <summary>Not a session this child could have come to: D, X, Y, Z, #, Q, or no mark.</summary>
    NotPossible,
    Present,

    /// <summary>Approved educational activity elsewhere; counts as attendance.</summary>
    Elsewhere,
    Authorised,
    Unauthorised,
}

/// <summary>One attendance code. In a week's ten marks each stands as one letter, two-letter codes by a private one.</summary>
/// <param name="Code">As published.</param>
/// <param name="Letter">As kept in a timeline entry.</param>
/// <remarks>Source: the School Attendance (Pupil Registration) (England) Regulations 2024; classes as in the DfE's attendance statistics.</remarks>
public sealed record AttendanceMark(string Code, char Letter, MarkClass Class, string Meaning, Years Years)
{
    /// <summary>The letter kept for C2, a part-time timetable.</summary>
    public const char PartTimeTimetable = 'p';

    public static IReadOnlyList<AttendanceMark> All { get; } =
    [
        new("/", '/', MarkClass.Present, "present in the morning", Years.Always),
        new("\\", '\\', MarkClass.Present, "present in the afternoon", Years.Always),
        new("L", 'L', MarkClass.Present, "late, before the register closed", Years.Always),
        new("B", 'B', MarkClass.Elsewhere, "educated off site", Years.Always),
        new("K", 'K', MarkClass.Elsewhere, "at provision arranged by the local authority", Years.Since(2025)),
        new("P", 'P', MarkClass.Elsewhere, "at a sporting activity", Years.Always),
        new("V", 'V', MarkClass.Elsewhere, "on an educational visit", Years.Always),
        new("W", 'W', MarkClass.Elsewhere, "on work experience", Years.Always),
        new("J", 'J', MarkClass.Elsewhere, "at an interview", Years.Until(2024)),
        new("J1", 'j', MarkClass.Authorised, "at an interview", Years.Since(2025)),
        new("I", 'I', MarkClass.Authorised, "ill", Years.Always),
        new("M", 'M', MarkClass.Authorised, "at a medical appointment", Years.Always),
        new("R", 'R', MarkClass.Authorised, "religious observance", Years.Always),
        new("S", 'S', MarkClass.Authorised, "on study leave", Years.Always),
        new("T", 'T', MarkClass.Authorised, "mobile child, parent travelling for work", Years.Always),
        new("E", 'E', MarkClass.Authorised, "suspended or excluded, no other provision", Years.Always),
        new("C", 'C', MarkClass.Authorised, "leave for an exceptional circumstance", Years.Always),
        new("C1", 'c', MarkClass.Authorised, "leave for a regulated performance", Years.Since(2025)),
        new("C2", PartTimeTimetable, MarkClass.Authorised, "on a part-time timetable", Years.Since(2025)),
        new("H", 'H', MarkClass.Authorised, "holiday, agreed", Years.Until(2024)),
        new("G", 'G', MarkClass.Unauthorised, "holiday, not agreed", Years.Always),
        new("N", 'N', MarkClass.Unauthorised, "no reason known yet", Years.Always),
        new("O", 'O', MarkClass.Unauthorised, "absent without permission", Years.Always),
        new("U", 'U', MarkClass.Unauthorised, "late, after the register closed", Years.Always),
        new("D", 'D', MarkClass.NotPossible, "at another school where also registered", Years.Always),
        new("Q", 'Q', MarkClass.NotPossible, "travel or access arrangements not made", Years.Since(2025)),
        new("X", 'X', MarkClass.NotPossible, "not of compulsory age and not expected", Years.Always),
        new("Y", 'Y', MarkClass.NotPossible, "unable to attend", Years.Until(2024)),
        new("Y1", '1', MarkClass.NotPossible, "unable to attend: transport not provided", Years.Since(2025)),
        new("Y2", '2', MarkClass.NotPossible, "unable to attend: travel disrupted", Years.Since(2025)),
        new("Y3", '3', MarkClass.NotPossible, "unable to attend: part of the premises closed", Years.Since(2025)),
        new("Y4", '4', MarkClass.NotPossible, "unable to attend: whole site closed", Years.Since(2025)),
        new("Y5", '5', MarkClass.NotPossible, "unable to attend: in the criminal justice system", Years.Since(2025)),
        new("Y6", '6', MarkClass.NotPossible, "unable to attend: public health guidance", Years.Since(2025)),
        new("Y7", '7', MarkClass.NotPossible, "unable to attend: another unavoidable cause", Years.Since(2025)),
        new("Z", 'Z', MarkClass.NotPossible, "not yet on the roll", Years.Always),
        new("#", '#', MarkClass.NotPossible, "school closed", Years.Always),
        new("", '-', MarkClass.NotPossible, "no mark", Years.Always),
    ];

    private static readonly MarkClass[] Classes = ClassOfEachLetter();

    public static MarkClass ClassOf(char letter) => letter < Classes.Length ? Classes[letter] : MarkClass.NotPossible;

    /// <summary>Sessions missed and possible among the letters of a week.</summary>
    public static (int Missed, int Possible) Count(ReadOnlySpan<char> letters)
    {
        var (missed, possible) = (0, 0);
        foreach (var letter in letters)
        {
            var found = ClassOf(letter);
            possible += found is MarkClass.NotPossible ? 0 : 1;
            missed += found is MarkClass.Authorised or MarkClass.Unauthorised ? 1 : 0;
        }

        return (missed, possible);
    }

    private static MarkClass[] ClassOfEachLetter()
    {
        var classes = new MarkClass[128];
        foreach (var mark in All)
            classes[mark.Letter] = mark.Class;
        return classes;
    }
}
