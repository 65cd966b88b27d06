using Headwater.Need.Signals;
using Headwater.Records.Timelines;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Requests;

/// <summary>Which facts are about the child alone. Whatever is not named here is held back until a person decides.</summary>
public static class OwnFacts
{
    /// <summary>Facts that a code, a day, a number or yes and no can fill, and that tell of nobody else.</summary>
    public static IReadOnlySet<string> Names { get; } =
        new HashSet<string>(StringComparer.Ordinal)
        {
            "activity",
            "another authority's plan",
            "appeal",
            "attendance",
            "authorised",
            "came from another authority",
            "category",
            "category at the start",
            "child seen",
            "day of the offence",
            "decided",
            "decision",
            "decision written",
            "disability",
            "due by",
            "enough agencies came",
            "entered care",
            "ethnic group",
            "exception to the twenty weeks",
            "found at",
            "free school meals",
            "how",
            "in touch",
            "in youth accommodation",
            "joined",
            "last seen at",
            "left care for good",
            "legal status",
            "lives",
            "mediation",
            "miles from home",
            "need",
            "no further action",
            "part time",
            "pathway plan reviewed",
            "placement",
            "plan goes on",
            "plan made",
            "rank",
            "ready for the next phase by",
            "reason 1",
            "reason 2",
            "reason 3",
            "reason for no score",
            "refused",
            "registration",
            "resourced provision",
            "reviewing officer's last contact",
            "setting",
            "special educational provision",
            "special educational provision on entry",
            "special educational provision on leaving",
            "special unit",
            "status",
            "temporary placement",
            "was ready",
            "why it began",
            "why it changed",
            "why it closed",
            "why it ended",
            "with leave",
            "without leave",
            "work began",
        };

    // A file may write anything into them. Where it is one of their codes, nobody typed a name.
    private static readonly HashSet<string> WhereCoded =
    [
        "direct payments",
        "no pupil number because",
        "personal budget",
        "residential",
        "suits",
        "took part",
    ];

    /// <summary>Whether a fact tells of nobody else, whatever its value, or because its value is one of its codes.</summary>
    public static bool IsOwn(string name, string value) =>
        Names.Contains(name) || (WhereCoded.Contains(name) && FactCodes.Has(name, value));

    // A worker's number, who told social care, and what is the matter with a parent are about others.
    private static readonly HashSet<Kind> CodeOfOthers =
    [
        Kind.WorkerAllocated,
        Kind.Contact,
        Kind.Referral,
        Kind.AssessmentFactor,
        Kind.EarlyHelp,
    ];

    /// <summary>Whether the very name of a signal tells what was found out about others, such as a parent's drinking. One that is not known any more may.</summary>
    public static bool IsOfOthers(string signal) =>
        Catalogue.Find(signal) is not { } known || known.Inputs.Any(CodeOfOthers.Contains);

    /// <summary>Of them those that tell of homes, which are not told of whoever was adopted.</summary>
    public static IReadOnlySet<string> OfHomes { get; } =
        new HashSet<string>(StringComparer.Ordinal)
        {
            "lives",
            "miles from home",
            "placement",
            "temporary placement",
            "why it changed",
        };

    public static bool HasCodeOfOthers(Kind kind) => CodeOfOthers.Contains(kind);
}
