using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.Attendance;

/// <summary>The register of one pupil for one week: a mark for each morning and afternoon.</summary>
public static class WeeklyMarksTable
{
    public static Table Table { get; } =
        new(
            Return.Attendance,
            "WeeklyMarks",
            "marks",
            "the register of one pupil for one week: a mark for each morning and afternoon"
        )
        {
            KnownBy = "UPN",
            OrderedBy = "WeekStart",
            DatedBy = "WeekStart",
        };

    public static Column Urn { get; } =
        Table.Column("URN", Format.Whole(100000, 999999), "the school", Presence.Required);
    public static Column Upn { get; } =
        Table.Column("UPN", Format.Upn, "the pupil's unique pupil number", Presence.Key);
    public static Column WeekStart { get; } =
        Table.Column("WeekStart", Format.Day, "the Monday of the week", Presence.Key);
    public static Column MondayMorning { get; } = Table.Column("MonAM", Format.OneOf(MarkCodes.All), "Monday morning");
    public static Column MondayAfternoon { get; } =
        Table.Column("MonPM", Format.OneOf(MarkCodes.All), "Monday afternoon");
    public static Column TuesdayMorning { get; } =
        Table.Column("TueAM", Format.OneOf(MarkCodes.All), "Tuesday morning");
    public static Column TuesdayAfternoon { get; } =
        Table.Column("TuePM", Format.OneOf(MarkCodes.All), "Tuesday afternoon");
    public static Column WednesdayMorning { get; } =
        Table.Column("WedAM", Format.OneOf(MarkCodes.All), "Wednesday morning");
    public static Column WednesdayAfternoon { get; } =
        Table.Column("WedPM", Format.OneOf(MarkCodes.All), "Wednesday afternoon");
    public static Column ThursdayMorning { get; } =
        Table.Column("ThuAM", Format.OneOf(MarkCodes.All), "Thursday morning");
    public static Column ThursdayAfternoon { get; } =
        Table.Column("ThuPM", Format.OneOf(MarkCodes.All), "Thursday afternoon");
    public static Column FridayMorning { get; } = Table.Column("FriAM", Format.OneOf(MarkCodes.All), "Friday morning");
    public static Column FridayAfternoon { get; } =
        Table.Column("FriPM", Format.OneOf(MarkCodes.All), "Friday afternoon");
}
