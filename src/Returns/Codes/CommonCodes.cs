using Headwater.Vocabulary;

namespace Headwater.Returns.Codes;

/// <summary>Codes that several returns share.</summary>
public static class CommonCodes
{
    public static CodeList YesNo { get; } =
        new(
            "yes (Y) or no (N)",
            new("Y", "yes", Years.Always, "1", "true", "yes", "t"),
            new("N", "no", Years.Always, "0", "false", "no", "f")
        );

    public static CodeList ZeroOne { get; } =
        new(
            "yes (1) or no (0)",
            new("1", "yes", Years.Always, "Y", "true", "yes", "t"),
            new("0", "no", Years.Always, "N", "false", "no", "f")
        );

    public static CodeList Sex { get; } =
        new(
            "sex",
            new("M", "male", Years.Always, "male", "1"),
            new("F", "female", Years.Always, "female", "2"),
            new("U", "not known", Years.Always, "unknown", "0", "9")
        );

    public static CodeList Ethnicity { get; } =
        new(
            "ethnic group",
            new("WBRI", "White British"),
            new("WIRI", "White Irish"),
            new("WIRT", "Traveller of Irish heritage"),
            new("WROM", "Gypsy or Roma"),
            new("WOTH", "another White background"),
            new("MWBC", "White and Black Caribbean"),
            new("MWBA", "White and Black African"),
            new("MWAS", "White and Asian"),
            new("MOTH", "another mixed background"),
            new("AIND", "Indian"),
            new("APKN", "Pakistani"),
            new("ABAN", "Bangladeshi"),
            new("AOTH", "another Asian background"),
            new("BCRB", "Black Caribbean"),
            new("BAFR", "Black African"),
            new("BOTH", "another Black background"),
            new("CHNE", "Chinese"),
            new("OOTH", "another ethnic group"),
            new("REFU", "not wished to say"),
            new("NOBT", "not yet asked")
        );

    public static CodeList NoUpn { get; } =
        new(
            "reasons why there is no unique pupil number",
            new("UN1", "not of school age"),
            new("UN2", "never in a maintained school in England"),
            new("UN3", "educated outside England"),
            new("UN4", "newly looked after, not yet known"),
            new("UN5", "sources disagree"),
            new("UN6", "expected child, not yet born"),
            new("UN7", "referral that led to no more")
        );

    public static CodeList Participation { get; } =
        new(
            "how the child took part in the review",
            new("PN0", "under four years old"),
            new("PN1", "came and spoke"),
            new("PN2", "came, an advocate spoke"),
            new("PN3", "came, used signs or symbols"),
            new("PN4", "came, took no part"),
            new("PN5", "did not come, briefed an advocate"),
            new("PN6", "did not come, sent views another way"),
            new("PN7", "did not come, no views passed on")
        );
}
