using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.Ssda903.PrevPermTable;

namespace Headwater.Intake.Entries.CareReturn;

/// <summary>A child who had left care for good before. Where the day is not known it was before the year of the return began.</summary>
internal static class PreviousPermanence
{
    public static Translation Translation { get; } = new(Table, Precedence: 60, Period.ReturnYear, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        var child = reading.Child(Child, BirthDate);
        if (row.Code(Previous) is not { Value: not "Z1" } how)
        {
            reading.Describe(child, reading.Facts.Put("left care for good", row.Meaning(Previous)).Done());
            return;
        }

        if ((row.Day(OrderedOn) ?? reading.YearStart()) is { } on)
        {
            reading.Add(
                child,
                Kind.PreviousPermanence,
                on,
                code: how.Value,
                facts: reading
                    .Facts.Put("how", how.Meaning)
                    .Put("authority", row.Text(Authority))
                    .Put("day", row.Day(OrderedOn) is null ? "not known; before this day" : null)
                    .Done()
            );
        }
    }
}
