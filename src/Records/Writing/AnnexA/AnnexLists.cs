using Headwater.Returns.AnnexA;

namespace Headwater.Records.Writing.AnnexA;

/// <summary>
/// The eleven lists, in the order of the workbook. How far each looks back is as Ofsted asks at an inspection of local
/// authority children's services (Annex A): six months, twelve for adoption, and how things stand for care leavers.
/// </summary>
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
