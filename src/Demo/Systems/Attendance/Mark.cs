namespace Headwater.Demo.Systems.Attendance;

/// <summary>A mark in the register, by the code that a school writes.</summary>
public enum Mark : byte
{
    None,
    Morning,
    Afternoon,
    Late,
    OffSite,
    Ill,
    Medical,
    Suspended,
    Leave,
    PartTime,
    Holiday,
    NoReason,
    Absent,
    TooLate,
    Elsewhere,
    NotYet,
    Closed,
}

internal static class Marks
{
    // Codes of the 2024 regulations, and before them: a part-time timetable had no code of its own until August 2024.
    private static readonly byte[][] Now = Write(
        "",
        "/",
        "\\",
        "L",
        "B",
        "I",
        "M",
        "E",
        "C",
        "C2",
        "G",
        "N",
        "O",
        "U",
        "D",
        "Z",
        "#"
    );

    private static readonly byte[][] Before = Write(
        "",
        "/",
        "\\",
        "L",
        "B",
        "I",
        "M",
        "E",
        "C",
        "C",
        "G",
        "N",
        "O",
        "U",
        "D",
        "Z",
        "#"
    );

    public static byte[] Code(Mark mark, int schoolYear) => (schoolYear >= 2024 ? Now : Before)[(int)mark];

    public static bool Possible(Mark mark) => mark is not (Mark.None or Mark.Elsewhere or Mark.NotYet or Mark.Closed);

    public static bool Authorised(Mark mark) =>
        mark is Mark.Ill or Mark.Medical or Mark.Suspended or Mark.Leave or Mark.PartTime;

    public static bool Unauthorised(Mark mark) => mark is Mark.Holiday or Mark.NoReason or Mark.Absent or Mark.TooLate;

    private static byte[][] Write(params IReadOnlyList<string> codes) =>
        [.. codes.Select(System.Text.Encoding.ASCII.GetBytes)];
}
