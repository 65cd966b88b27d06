using Headwater.Returns.Files.Unfolding;

namespace Headwater.Returns.Nccis;

/// <summary>The return as its XML file: a head, then an element for each young person with parts within.</summary>
/// <remarks>Items are found by their names at any depth; the way that is named first is how they are written.</remarks>
internal static class NccisXml
{
    private static readonly Dictionary<string, string> Person = new()
    {
        // These are the head's, which is a table of its own.
        ["DatabaseId"] = "=",
        ["LEACode"] = "=",
        ["DateOfSend"] = "=",
        ["PeriodEnd"] = "=",
        ["SupplierName"] = "=",
        ["SupplierXMLVersion"] = "=",
        ["XMLSchemaVersion"] = "=",
        ["LevelOfNeedCode"] = "LevelOfNeed/LevelOfNeedCode|~LevelOfNeedCode",
        ["SENDFlag"] = "LevelOfNeed/SENDFlag|~SENDFlag",
        ["SENSupportFlag"] = "LevelOfNeed/SENSupportFlag|~SENSupportFlag",
        // What is to be known of a person is too.
        ["CharacteristicCode"] = "=",
        ["LookedAfterInCare"] = "=",
        ["CaringForOwnChild"] = "=",
        ["CarerNotOwnChild"] = "=",
        ["Pregnancy"] = "=",
        ["IntendedDestinationYr11"] = "IntendedDestinationYr11|~IntendedDestinationYr11",
        ["GuaranteeStatusY11"] = "SeptemberGuarantee/Year11/GuaranteeStatus|~Year11/~GuaranteeStatus",
        ["LEACodeY11"] = "SeptemberGuarantee/Year11/LEACode|~Year11/~LEACode",
        ["GuaranteeStatusY12"] = "SeptemberGuarantee/Year12/GuaranteeStatus|~Year12/~GuaranteeStatus",
        ["LEACodeY12"] = "SeptemberGuarantee/Year12/LEACode|~Year12/~LEACode",
    };

    private static readonly string[] Activities =
    [
        "ActivityCode",
        "StartDate",
        "DateAscertained",
        "DateVerified",
        "ReviewDate",
        "DueToLapseDate",
        "CurrencyLapsed",
        "EstablishmentNumber",
        "EstablishmentName",
        "UKProviderReferenceNumber",
        "PredictedEndDate",
        "NEETStartDate",
    ];

    public static XmlShape Shape { get; } =
        new(
            "CCIS",
            new XmlRecord("~FileHeader", new XmlRows(NccisHeaderTable.Table, "", Deep(NccisHeaderTable.Table))),
            new XmlRecord(
                "~YoungPersonsRecord",
                new(NccisPersonTable.Table, "", Items()),
                new(
                    NccisCharacteristicTable.Table,
                    "~CharacteristicCode",
                    new Dictionary<string, string>
                    {
                        ["YoungPersonsID"] = "/PersonalDetails/YoungPersonsID|~YoungPersonsID",
                        ["CharacteristicCode"] = ".",
                    }
                )
                {
                    ElementName = "CharacteristicCode",
                }
            )
        )
        {
            IsKnownByRecords = true,
        };

    private static Dictionary<string, string> Items() =>
        NccisPersonTable.Table.Columns.ToDictionary(
            column => column.Name,
            column =>
                Person.GetValueOrDefault(column.Name)
                ?? (Activities.Contains(column.Name) ? "Activities" : "PersonalDetails")
                    + $"/{column.Name}|~{column.Name}"
        );

    private static Dictionary<string, string> Deep(Table table) =>
        table.Columns.ToDictionary(column => column.Name, column => $"{column.Name}|~{column.Name}");
}
