using Headwater.Returns.AlternativeProvision;
using Headwater.Returns.Checks;
using Headwater.Returns.Files;

namespace Headwater.Tests.Returns.AlternativeProvision;

/// <summary>The alternative provision census as the XML file that goes to the Department.</summary>
public sealed class AlternativeProvisionXmlTests : IDisposable
{
    private const string Identifiers =
        "<PupilIdentifiers><UPN>A950000178301</UPN><Surname>Family</Surname><Forename>Given</Forename><DOB>2012-06-01</DOB><Sex>F</Sex></PupilIdentifiers>";

    private const string Home = "<HomeInformation><Address><PostCode>AA1 1AA</PostCode></Address></HomeInformation>";

    private readonly string folder = Directory.CreateTempSubdirectory("headwater-ap-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("AP", "Pupil")]
    [InlineData("AP", "APPupil")]
    [InlineData("Another name", "PupilChild")]
    public void Each_placement_is_a_row_with_what_is_told_of_its_pupil(string collection, string pupil)
    {
        Write(
            collection,
            $"""
            <Pupils>
              <{pupil}>{Identifiers}{Home}
                <Placements>
                  <Placement><URN>100001</URN><APSettingType>OOT</APSettingType><PlacementReason>BHS</PlacementReason><EntryDate>2025-10-06</EntryDate><LeavingDate>2025-11-06</LeavingDate><SessionsPerWeek>4</SessionsPerWeek><AttendancePattern>PT</AttendancePattern></Placement>
                  <Placement><APSettingType>WBP</APSettingType><PlacementReason>BHS</PlacementReason><EntryDate>2025-11-10</EntryDate><SessionsPerWeek>6</SessionsPerWeek></Placement>
                </Placements>
              </{pupil}>
            </Pupils>
            """
        );

        using var file = ReturnFile.Open(Assert.Single(FoundFile.In(folder)));
        var rows = new List<string>();
        while (file.Read())
            rows.Add(string.Join('|', Columns.Select(name => Cell(file, name))));

        Assert.Equal(
            [
                "A950000178301|Family|Given|2012-06-01|F|AA1 1AA||100001|OOT|BHS|2025-10-06|2025-11-06|4|PT",
                "A950000178301|Family|Given|2012-06-01|F|AA1 1AA|||WBP|BHS|2025-11-10||6|",
            ],
            rows
        );
        Assert.Empty(file.Findings.Problems);
    }

    [Fact]
    public void The_rules_of_the_census_see_it()
    {
        Write(
            "AP",
            $"<Pupils><Pupil>{Identifiers}{Home}<Placement><APSettingType>OOT</APSettingType><PlacementReason>BHS</PlacementReason><EntryDate>2025-10-06</EntryDate><LeavingDate>2025-09-06</LeavingDate><SessionsPerWeek>4</SessionsPerWeek></Placement></Pupil></Pupils>"
        );

        var found = CheckFolder
            .Run(folder)
            .Rules.Where(rule => rule.Count > 0)
            .Select(rule => (rule.Return, rule.Code, rule.Found[0].Key));

        Assert.Contains(("alternative-provision", "APC04", "A950000178301"), found);
    }

    private static readonly string[] Columns =
    [
        "UPN",
        "Surname",
        "Forename",
        "DOB",
        "Sex",
        "PostCode",
        "URN",
        "APURN",
        "APSettingType",
        "PlacementReason",
        "EntryDate",
        "LeavingDate",
        "SessionsPerWeek",
        "AttendancePattern",
    ];

    private static string Cell(ReturnFile file, string name) =>
        System.Text.Encoding.UTF8.GetString(
            file.Row[AlternativePlacementTable.Table.Columns.Single(column => column.Name == name)]
        );

    private void Write(string collection, string pupils) =>
        File.WriteAllText(
            Path.Combine(folder, "ap.xml"),
            $"<Message><Header><CollectionDetails><Collection>{collection}</Collection><Year>2026</Year></CollectionDetails><Source><LEA>999</LEA></Source></Header>{pupils}</Message>"
        );
}
