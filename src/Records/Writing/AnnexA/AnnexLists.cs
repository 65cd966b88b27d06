using Headwater.Returns.AnnexA;

namespace Headwater.Records.Writing.AnnexA;

/// <summary>The eleven lists, in the order of the workbook. Why each looks back as far as it does: decision 18.</summary>
internal static class AnnexLists
{
    public static IReadOnlyList<AnnexList> All { get; } =
    [
        Contacts.List,
        EarlyHelp.List,
        Referrals.List,
        Assessments.List,
        Enquiries.List,
        ChildrenInNeed.List,
        Protection.List,
        Care.List,
        CareLeavers.List,
        Adoptions.List,
        // No file that is loaded tells of people who ask to adopt.
        new(AdopterListTable.Table, Months: 12, About: [], Lasts: false, Needed: [], (_, _) => { }),
    ];
}
