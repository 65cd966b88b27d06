using Headwater.Intake.Drafts;
using Headwater.Returns.Codes;
using static Headwater.Returns.Ssda903.HeaderTable;

namespace Headwater.Intake.Entries.CareReturn;

/// <summary>Who a child of the SSDA903 return is; the return has no names.</summary>
internal static class Headers
{
    public static Translation Translation { get; } = new(Table, Precedence: 60, Period.ReturnYear, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        var child = reading.Child(Child, BirthDate);
        child.Named(reading.YearEnd(), given: null, family: null, row.Day(BirthDate), row.Sex(Sex));
        child.Numbered(row.Upn(Upn), former: null);
        reading.Describe(
            child,
            reading
                .Facts.Put("ethnic group", row.Meaning(Ethnicity))
                .Put("no pupil number because", CommonCodes.NoUpn.Find(row.Text(Upn) ?? "")?.Meaning)
                .Put("mother", row.Yes(Mother))
                .Put("first child born", row.Day(MothersChildBirth))
                .Done()
        );
    }
}
