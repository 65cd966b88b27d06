using Headwater.Access;

namespace Headwater.Web.Hosting;

/// <summary>The few places that a caller goes to most, in the order in which they matter.</summary>
/// <param name="Says">What one does there, where the name stands in a list of places; empty where it stands in the menu alone.</param>
public sealed record Navigation(string Name, string Address, string? Right, string Says = "")
{
    private static readonly Navigation Gathered = new(
        "Access and privacy",
        "/access-and-privacy",
        Rights.LookAfterAccess
    );

    private static readonly IReadOnlyList<Navigation> All =
    [
        new("Home", "/", null),
        new("Children", "/children", Rights.SeeChildren),
        new("Shared with you", "/shared", Rights.SeeShared),
        new("In care", "/in-care", Rights.SeeChildren),
        new("Whom to ring", "/whom-to-ring", Rights.LearnWhoWorks),
        new("Data quality", "/data", Rights.ReadDataQuality),
        new("Who is who", "/matching", Rights.SettleDoubt),
        new("Matching", "/matching/quality", Rights.ReadMatchingQuality),
        new("Notices", "/notices", Rights.SeeChildren),
    ];

    private static readonly IReadOnlyList<Navigation> Safeguards =
    [
        new(
            "Emergency access",
            "/emergency-access/review",
            Rights.ReviewEmergencies,
            "Who let themselves in to a restricted record, why, and whether that was right."
        ),
        new(
            "Asked for their file",
            "/requests",
            Rights.ReadRequests,
            "People who asked for what is held about them, and by when the answer is due."
        ),
        new(
            "Trail",
            "/trail",
            Rights.ReadTrail,
            "Who looked at which child, when and what for, and looks that are unusual."
        ),
        new(
            "Partners",
            "/sharing",
            Rights.AgreeSharing,
            "Which organisations outside the council see what, of which children, and until when."
        ),
        new(
            "Keeping and destroying",
            "/retention",
            Rights.KeepRetention,
            "How long records are kept, what is held back, and what would be destroyed."
        ),
        new(
            "Privacy papers",
            "/papers",
            Rights.KeepPapers,
            "What data protection law has the council write down and sign."
        ),
    ];

    private static readonly Navigation Users = new("Users", "/users", Rights.ManageUsers);

    /// <summary>The menu, on one line of a desk screen: whoever has several safeguards finds them in one place.</summary>
    public static IEnumerable<Navigation> For(Caller caller)
    {
        var safeguards = SafeguardsOf(caller);
        var open = Open(caller, [.. All, .. safeguards.Count > 1 ? [Gathered] : safeguards, Users]);
        // A page below another is led to from there.
        return open.Where(door => !open.Exists(other => other != door && IsAtOrBelow(door.Address, other.Address)));
    }

    /// <summary>The places that have to do with who sees what, and what is kept.</summary>
    public static IReadOnlyList<Navigation> SafeguardsOf(Caller caller) => Open(caller, Safeguards);

    /// <summary>Whether the page shown is this one, below it, or one of those gathered in it.</summary>
    public bool Leads(string here) =>
        IsAtOrBelow(here, Address) || (this == Gathered && Safeguards.Any(place => IsAtOrBelow(here, place.Address)));

    /// <summary>For <c>aria-current</c>: "page" on the page itself, "true" below it, none elsewhere.</summary>
    public string? Current(string here) =>
        here == Address ? "page"
        : Leads(here) ? "true"
        : null;

    private static bool IsAtOrBelow(string here, string address) =>
        here == address || (address.Length > 1 && here.StartsWith($"{address}/", StringComparison.Ordinal));

    private static List<Navigation> Open(Caller caller, IEnumerable<Navigation> places) =>
        [.. places.Where(place => place.Right is not { } right || Rights.Has(caller, right))];
}
