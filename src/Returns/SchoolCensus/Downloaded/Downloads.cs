namespace Headwater.Returns.SchoolCensus.Downloaded;

/// <summary>Every table of the download; a term has most of them.</summary>
internal static class Downloads
{
    public static IReadOnlyList<Table> All { get; } =
    [
        CensusTables.Census,
        CensusTables.School,
        CensusTables.Provisions,
        ClassTables.Classes,
        ClassTables.Childcare,
        PupilTables.OnRoll,
        PupilTables.OffRoll,
        HomeTables.Addresses,
        HomeTables.AddressesOffRoll,
        HomeTables.FreeMeals,
        HomeTables.Needs,
        HomeTables.FundingBasis,
        AbsenceTables.OnRoll,
        AbsenceTables.OffRoll,
        AbsenceTables.SummerOnRoll,
        AbsenceTables.SummerOffRoll,
        ExclusionTables.OnRoll,
        ExclusionTables.OffRoll,
        ProvisionTables.ArrangedOnRoll,
        ProvisionTables.ArrangedOffRoll,
        ProvisionTables.ReasonOnRoll,
        ProvisionTables.ReasonOffRoll,
        .. LearnerTables.All,
    ];
}
