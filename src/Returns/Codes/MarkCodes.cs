using Headwater.Vocabulary;

namespace Headwater.Returns.Codes;

/// <summary>The register's marks as a list of codes; <see cref="AttendanceMark"/> says what each counts as.</summary>
public static class MarkCodes
{
    public static CodeList All { get; } =
        new(
            "attendance mark",
            [
                .. AttendanceMark
                    .All.Where(mark => mark.Code is not "")
                    .Select(mark => new Code(mark.Code, mark.Meaning, mark.Years)),
            ]
        );

    private static readonly Dictionary<string, AttendanceMark> ByCode = AttendanceMark.All.ToDictionary(
        mark => mark.Code,
        StringComparer.Ordinal
    );

    /// <summary>The one letter under which a week keeps a mark.</summary>
    public static char Letter(Code? mark) => ByCode[mark?.Value ?? ""].Letter;
}
