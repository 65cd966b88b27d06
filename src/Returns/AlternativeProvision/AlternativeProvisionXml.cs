using Headwater.Returns.Files.Unfolding;

namespace Headwater.Returns.AlternativeProvision;

/// <summary>The census as its XML file: an element for each pupil, with the placements within.</summary>
/// <remarks>
/// Items are found by their names at any depth. The placement's URN is the setting's, as the census asks for no school of
/// the pupil's own. Which element holds a pupil is unverified: any of these that holds a day of entry will do.
/// </remarks>
internal static class AlternativeProvisionXml
{
    private static readonly string[] Pupils =
    [
        "Pupil",
        "PupilChild",
        "APPupil",
        "PupilOnAP",
        "AlternativeProvisionPupil",
    ];

    private static readonly Dictionary<string, string> Cells = new()
    {
        ["LEA"] = "=",
        ["UPN"] = "^~UPN",
        ["Surname"] = "^~Surname",
        ["Forename"] = "^~Forename",
        ["DOB"] = "^~DOB|~BirthDate|~PersonBirthDate",
        ["Sex"] = "^~Sex|~Gender|~GenderCurrent",
        ["PostCode"] = "^~PostCode",
        ["URN"] = "=",
        ["APURN"] = "URN|~URN",
        ["APSettingType"] = "APSettingType|~SettingType|~APType",
        ["PlacementReason"] = "PlacementReason|~APReason",
        ["LeavingDate"] = "LeavingDate|~ExitDate",
        ["SessionsPerWeek"] = "APSessionsPerWeek|~SessionsPerWeek",
        ["AttendancePattern"] = "APAttendancePattern|~AttendancePattern",
    };

    public static XmlShape Shape { get; } =
        new(
            "Message",
            [
                new XmlRecord("Header"),
                .. Pupils.Select(pupil => new XmlRecord(
                    $"~{pupil}",
                    new XmlRows(AlternativePlacementTable.Table, "~[EntryDate]", Cells)
                )),
            ]
        )
        {
            Collection = "AP",
        };
}
