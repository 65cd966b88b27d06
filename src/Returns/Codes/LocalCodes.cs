using Headwater.Vocabulary;

namespace Headwater.Returns.Codes;

/// <summary>Codes of lists that councils keep for themselves, as Headwater expects them.</summary>
public static class LocalCodes
{
    public static CodeList EarlyHelpDecision { get; } =
        new(
            "decision on an early help request",
            new("accepted", "early help agreed", Years.Always, "agreed", "accept", "early help"),
            new("signposted", "told of another service", Years.Always, "sign-posted", "signpost"),
            new("stepped up", "passed to social care", Years.Always, "stepped-up", "step up", "step-up", "escalated"),
            new("no consent", "the family did not agree", Years.Always, "consent refused", "declined")
        );

    public static CodeList YesNoUnknown { get; } =
        new(
            "yes, no or not known",
            new("Yes", "yes", Years.Always, "Y", "1", "true"),
            new("No", "no", Years.Always, "N", "0", "false"),
            new("Not yet established", "not yet found out"),
            new("Unknown", "not known", Years.Always, "not known")
        );

    public static CodeList YouthJusticeOutcome { get; } =
        new(
            "youth justice outcome",
            new("NFA", "no further action", Years.Always, "no further action"),
            new("RUI", "released under investigation", Years.Always, "released under investigation"),
            new("CR", "community resolution", Years.Always, "community resolution"),
            new("YC", "youth caution", Years.Always, "youth caution"),
            new("YCC", "youth conditional caution", Years.Always, "youth conditional caution"),
            new("RO", "referral order", Years.Always, "referral order"),
            new("YRO", "youth rehabilitation order", Years.Always, "youth rehabilitation order"),
            new(
                "CUST",
                "custody",
                Years.Always,
                "custody",
                "custodial sentence",
                "detention and training order",
                "DTO"
            ),
            new("PREV", "prevention or diversion", Years.Always, "prevention", "diversion")
        );
}
