using Headwater.Demo.Files;
using Headwater.Returns;
using Headwater.Returns.Attendance;

namespace Headwater.Demo.Systems.Attendance;

/// <summary>One pupil's week, as schools share it each day.</summary>
public readonly record struct RegisterWeek(int Urn, string Upn, int SchoolYear, DateOnly Monday, Register Kept)
{
    private static readonly Column[] Sessions =
    [
        WeeklyMarksTable.MondayMorning,
        WeeklyMarksTable.MondayAfternoon,
        WeeklyMarksTable.TuesdayMorning,
        WeeklyMarksTable.TuesdayAfternoon,
        WeeklyMarksTable.WednesdayMorning,
        WeeklyMarksTable.WednesdayAfternoon,
        WeeklyMarksTable.ThursdayMorning,
        WeeklyMarksTable.ThursdayAfternoon,
        WeeklyMarksTable.FridayMorning,
        WeeklyMarksTable.FridayAfternoon,
    ];

    public static Layout<RegisterWeek> Layout { get; } = MakeLayout();

    private static Layout<RegisterWeek> MakeLayout()
    {
        var layout = new Layout<RegisterWeek>(WeeklyMarksTable.Table)
            .Number(WeeklyMarksTable.Urn, week => week.Urn)
            .Text(WeeklyMarksTable.Upn, week => week.Upn)
            .Day(WeeklyMarksTable.WeekStart, week => week.Monday);
        for (var i = 0; i < Sessions.Length; i++)
        {
            var session = i;
            layout.With(
                Sessions[i],
                (week, cells) => cells.Plain(Marks.Code(week.Kept.Week[session], week.SchoolYear))
            );
        }

        return layout;
    }
}
