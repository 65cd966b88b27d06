using Headwater.Intake.Drafts;
using static Headwater.Returns.Ssda903.DoloTable;

namespace Headwater.Intake.Entries.CareReturn;

/// <summary>A child whom a court allowed to be deprived of liberty. Timelines have no such kind yet: the row only says that the child is known.</summary>
internal static class DeprivationOfLiberty
{
    public static Translation Translation { get; } = new(Table, Precedence: 60, Period.ReturnYear, Day: null, Read);

    private static void Read(FileReading reading) => reading.Child(Child, BirthDate);
}
