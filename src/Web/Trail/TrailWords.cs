using System.Globalization;
using Headwater.Access;
using Headwater.Access.Trail.Reading;
using Headwater.Web.Exports;

namespace Headwater.Web.Trail;

/// <summary>Lines of the trail in words.</summary>
public static class TrailWords
{
    /// <summary>"Team manager, North team".</summary>
    public static string RoleAndTeam(TrailLine line) =>
        line.Team is "" ? Roles.Describe(line.Role).Name : $"{Roles.Describe(line.Role).Name}, {line.Team}";

    /// <summary>"Opened a child's page", with what it was about where that may be told.</summary>
    public static string Did(TrailLine line) => line.About is "" ? line.Did : $"{line.Did} ({line.About})";

    public static string For(TrailLine line) => Purposes.Describe(line.Purpose).Name;

    /// <summary>The number of a child as somebody typed it; null where it is none.</summary>
    public static long? Number(string? text) =>
        long.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static byte[] File(IEnumerable<TrailLine> lines) =>
        Csv.File(
            lines
                .Select(line =>
                    Csv.Line(
                        DateOnly.FromDateTime(line.At.Date),
                        line.At.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
                        line.Display,
                        line.By,
                        Roles.Describe(line.Role).Name,
                        line.Team,
                        line.Did,
                        line.About,
                        For(line),
                        line.From,
                        string.Join(' ', line.Children),
                        line.Hidden
                    )
                )
                .Prepend(
                    Csv.Line(
                        "Day",
                        "Time",
                        "Name",
                        "Signs in as",
                        "Role",
                        "Team",
                        "What they did",
                        "About",
                        "What for",
                        "From where",
                        "Children",
                        "Children whom you may not see"
                    )
                )
        );
}
