using Headwater.Access;

namespace Headwater.Web.Hosting;

/// <summary>The few places that a caller goes to most, in the order in which they matter.</summary>
public sealed record Navigation(string Name, string Address, string? Right)
{
    private static readonly IReadOnlyList<Navigation> All =
    [
        new("Home", "/", null),
        new("Children", "/children", Rights.SeeChildren),
        new("Shared with you", "/shared", Rights.SeeShared),
        new("In care", "/in-care", Rights.SeeChildren),
        new("Whom to ring", "/whom-to-ring", Rights.LearnWhoWorks),
        new("Data quality", "/data", Rights.ReadDataQuality),
        new("Who is who", "/matching", Rights.SettleDoubt),
        new("How good is matching", "/matching/quality", Rights.ReadMatchingQuality),
        new("Notices", "/notices", Rights.SeeChildren),
        new("Trail", "/trail", Rights.ReadTrail),
        new("Privacy papers", "/papers", Rights.KeepPapers),
        new("Keeping and destroying", "/retention", Rights.KeepRetention),
        new("Asked for their file", "/requests", Rights.ReadRequests),
        new("Partners", "/sharing", Rights.AgreeSharing),
        new("Emergency access", "/emergency-access/review", Rights.ReviewEmergencies),
        new("Users", "/users", Rights.ManageUsers),
    ];

    public static IEnumerable<Navigation> For(Caller caller)
    {
        var rights = Rights.Of(caller).ToHashSet();
        var open = All.Where(door => door.Right is null || rights.Contains(door.Right)).ToList();
        // A page below another is led to from there.
        return open.Where(door => !open.Exists(other => other != door && other.Leads(door.Address)));
    }

    /// <summary>Whether the page shown is this one or below it.</summary>
    public bool Leads(string here) =>
        here == Address || (Address.Length > 1 && here.StartsWith($"{Address}/", StringComparison.Ordinal));

    /// <summary>For <c>aria-current</c>: "page" on the page itself, "true" below it, none elsewhere.</summary>
    public string? Current(string here) =>
        here == Address ? "page"
        : Leads(here) ? "true"
        : null;
}
