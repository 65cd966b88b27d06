namespace Headwater.Returns.Codes;

/// <summary>Codes of the SEN2 return.</summary>
public static class Sen2Codes
{
    public static CodeList Outcome { get; } =
        new(
            "outcome",
            new("Y", "agreed"),
            new("N", "refused"),
            new("A", "not decided yet"),
            new("W", "withdrawn"),
            new("H", "decided before the period of this return")
        );

    public static CodeList SenSetting { get; } =
        new(
            "setting outside a school",
            new("OLA", "other arrangements by the authority"),
            new("OPA", "other arrangements by parent or young person"),
            new("EHE", "educated at home by choice"),
            new("EYP", "early years provider"),
            new("NEET", "not in education, employment or training"),
            new("NIEC", "not in education, plan ending"),
            new("NIEO", "not in education, another reason"),
            new("OTH", "another setting")
        );

    public static CodeList CeaseReason { get; } =
        new(
            "reason a plan ended",
            new("1", "reached the highest age"),
            new("2", "needs met without a plan"),
            new("3", "went to higher education"),
            new("4", "in employment"),
            new("5", "moved to another authority"),
            new("6", "no longer wishes to take part"),
            new("7", "left England"),
            new("8", "died"),
            new("9", "another reason")
        );

    public static CodeList NeedRank { get; } = new("rank of a need", new("1", "primary"), new("2", "secondary"));
}
