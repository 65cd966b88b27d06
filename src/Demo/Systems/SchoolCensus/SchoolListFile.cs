using Headwater.Demo.Files;
using Headwater.Demo.Lives;
using Headwater.Demo.Schools;
using Headwater.Returns.Schools;

namespace Headwater.Demo.Systems.SchoolCensus;

/// <summary>The list of the borough's schools, as the national register of schools would have it.</summary>
public static class SchoolListFile
{
    private static readonly Layout<School> Columns = new Layout<School>(SchoolsTable.Table)
        .Number(SchoolsTable.Urn, school => school.Urn)
        .Text(SchoolsTable.Authority, _ => "999")
        .Number(SchoolsTable.Establishment, school => school.Number)
        .Text(SchoolsTable.Name, school => school.Name)
        .Text(SchoolsTable.Type, Type)
        .Text(
            SchoolsTable.Phase,
            school => school.Phase is Phase.Primary or Phase.Secondary ? $"{school.Phase}" : "Not applicable"
        )
        .Number(
            SchoolsTable.LowAge,
            school =>
                school.Phase switch
                {
                    Phase.Primary => school.HasNursery ? 3 : 4,
                    Phase.Special => 4,
                    _ => 11,
                }
        )
        .Number(
            SchoolsTable.HighAge,
            school =>
                school.Phase switch
                {
                    Phase.Primary => 11,
                    Phase.Special => 19,
                    Phase.Secondary when school.HasSixthForm => 18,
                    _ => 16,
                }
        )
        .Text(SchoolsTable.Postcode, school => school.Postcode)
        .Text(SchoolsTable.Status, _ => "Open");

    public static Sheet Write(World world)
    {
        var sheet = new Sheet<School>("files/schools/schools.csv", Columns);
        foreach (var school in world.Schools.All)
            sheet.Write(school);
        return sheet;
    }

    private static string Type(School school) =>
        school.Phase switch
        {
            Phase.Primary => school.Urn % 3 == 0 ? "Voluntary aided school" : "Community school",
            Phase.Secondary => "Academy converter",
            Phase.Special => "Community special school",
            _ => "Pupil referral unit",
        };
}
