using Headwater.Vocabulary;

namespace Headwater.Privacy.Requests;

/// <summary>What tells that somebody looked into harm to a child: to a parent who asks it may be what must not be told.</summary>
internal static class Protecting
{
    private static readonly HashSet<Kind> All =
    [
        Kind.Section47Enquiry,
        Kind.InitialConference,
        Kind.ProtectionPlan,
        Kind.ProtectionReview,
    ];

    // Police protection, an emergency protection order, a child assessment order: SSDA903 guide, legal status.
    private static readonly string[] Orders = ["L1", "L2", "L3"];

    public static bool Tells(Entry entry) =>
        All.Contains(entry.Kind) || (entry.Kind is Kind.CareEpisode && Orders.Contains(entry.Code));
}
