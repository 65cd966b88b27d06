using Headwater.Intake.Drafts;
using Headwater.Intake.Submissions;
using static Headwater.Returns.Schools.SchoolsTable;

namespace Headwater.Intake.Entries.Schools;

/// <summary>A school of the authority's list.</summary>
internal static class SchoolList
{
    public static Translation Translation { get; } = new(Table, Precedence: 1, Period.Whole, Day: null, Read);

    private static void Read(FileReading reading)
    {
        if (reading.Row.Text(Urn) is { } urn)
            reading.Schools.Add(
                new NamedSchool(urn, reading.Row.Text(Name) ?? urn, reading.Row.Text(Phase), reading.Postcode(Postcode))
            );
    }
}
