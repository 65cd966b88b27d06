using Headwater.Vocabulary;

namespace Headwater.Returns.Codes;

/// <summary>Codes of the school census, suspensions and alternative provision.</summary>
public static class SchoolCodes
{
    public static CodeList SenProvision { get; } =
        new(
            "special educational provision",
            new("N", "none"),
            new("K", "SEN support", Years.Since(2015)),
            new("E", "education, health and care plan", Years.Since(2015)),
            new("S", "statement", Years.Until(2018)),
            new("A", "school action", Years.Until(2015)),
            new("P", "school action plus", Years.Until(2015))
        );

    public static CodeList SenNeed { get; } =
        new(
            "kind of special educational need",
            new("SPLD", "specific learning difficulty"),
            new("MLD", "moderate learning difficulty"),
            new("SLD", "severe learning difficulty"),
            new("PMLD", "profound and multiple learning difficulty"),
            new("SEMH", "social, emotional and mental health"),
            new("SLCN", "speech, language and communication"),
            new("HI", "hearing impairment"),
            new("VI", "vision impairment"),
            new("MSI", "multi-sensory impairment"),
            new("PD", "physical disability"),
            new("ASD", "autistic spectrum disorder", Years.Always, "ASC"),
            new("DS", "Down syndrome"),
            new("OTH", "another difficulty"),
            new("NSA", "support, no specialist assessment yet")
        );

    public static CodeList EnrolStatus { get; } =
        new(
            "kind of registration",
            new("C", "this school only"),
            new("M", "main school of two"),
            new("S", "second school of two"),
            new("F", "further education college"),
            new("O", "another provider"),
            new("G", "guest")
        );

    public static CodeList CurriculumYear { get; } =
        new(
            "national curriculum year",
            new("E1", "early first year"),
            new("E2", "early second year"),
            new("N1", "nursery first year"),
            new("N2", "nursery second year"),
            new("R", "reception", Years.Always, "0"),
            new("1", "year 1"),
            new("2", "year 2"),
            new("3", "year 3"),
            new("4", "year 4"),
            new("5", "year 5"),
            new("6", "year 6"),
            new("7", "year 7"),
            new("8", "year 8"),
            new("9", "year 9"),
            new("10", "year 10"),
            new("11", "year 11"),
            new("12", "year 12"),
            new("13", "year 13"),
            new("14", "year 14"),
            new("X", "curriculum not by year")
        );

    public static CodeList ExclusionCategory { get; } =
        new(
            "kind of exclusion",
            new("SUSP", "suspended", Years.Always, "FIXD", "suspension"),
            new("LNCH", "suspended at lunchtimes", Years.Always, "lunch"),
            new("PERM", "permanently excluded", Years.Always, "PEX", "permanent")
        );

    public static CodeList ExclusionReason { get; } =
        new(
            "reason for an exclusion",
            new("PP", "assault on a pupil"),
            new("PA", "assault on an adult"),
            new("VP", "abuse or threats to a pupil"),
            new("VA", "abuse or threats to an adult"),
            new("OW", "offensive weapon or prohibited item", Years.Since(2021)),
            new("BU", "bullying"),
            new("RA", "racist abuse"),
            new("LG", "abuse about sexual orientation or gender identity", Years.Since(2021)),
            new("DS", "abuse about disability", Years.Since(2021)),
            new("SM", "sexual misconduct"),
            new("DA", "drugs and alcohol"),
            new("DM", "damage"),
            new("TH", "theft"),
            new("MT", "misuse of social media or technology", Years.Since(2021)),
            new("PH", "broke public health measures", Years.Since(2021)),
            new("DB", "persistent disruptive behaviour"),
            new("OT", "another reason", Years.Until(2020))
        );

    public static CodeList ApSetting { get; } =
        new(
            "kind of alternative setting",
            new("OOT", "one-to-one tuition"),
            new("WBP", "work-based placement"),
            new("NFE", "further education college"),
            new("PRU", "pupil referral unit or alternative provision academy"),
            new("UNR", "unregistered provider"),
            new("OTH", "another setting")
        );

    public static CodeList ApReason { get; } =
        new(
            "reason for alternative provision",
            new("BHS", "behaviour support"),
            new("SUS", "suspended"),
            new("EXR", "permanent exclusion under review"),
            new("MHN", "mental health need"),
            new("PHN", "physical health need"),
            new("ASP", "awaiting a school place"),
            new("EHC", "setting named in the plan"),
            new("NEW", "newly arrived"),
            new("PEX", "permanently excluded"),
            new("RHE", "another health need"),
            new("OTH", "another reason")
        );

    public static CodeList AttendancePattern { get; } =
        new("full or part time", new("FT", "full time"), new("PT", "part time"));
}
