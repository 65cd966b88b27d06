using Headwater.Vocabulary;

namespace Headwater.Returns.Codes;

/// <summary>Codes of the return on what young people do after 16.</summary>
/// <remarks>
/// From the Department's management information requirement as councils' own tools of 2015, 2019 and 2022 check it.
/// What none of these explains says so: it is unverified.
/// </remarks>
public static class NccisCodes
{
    public static CodeList Activity { get; } =
        new(
            "what a young person does",
            new("110", "of school age, on the roll of a school or other place of education"),
            new("120", "of school age, educated at home"),
            new("130", "of school age, in custody"),
            new("140", "of school age, on no roll"),
            new("150", "of school age, not known"),
            new("210", "full-time education in a school sixth form"),
            new("220", "full-time education in a sixth form college"),
            new("230", "full-time further education"),
            new("240", "full-time higher education"),
            new("250", "part-time education"),
            new("260", "gap year before a place that is agreed"),
            new("270", "other full-time education"),
            new("280", "special post-16 institution"),
            new("290", "education in custody, under 18"),
            new("310", "apprenticeship"),
            new("320", "full-time work with study for a regulated qualification"),
            new("330", "work without training"),
            new("340", "work with other training"),
            new("350", "temporary work"),
            new("360", "part-time work"),
            new("380", "self-employed"),
            new("381", "self-employed, with study for a regulated qualification"),
            new("410", "work-based learning that the government pays for"),
            new("430", "other training"),
            new("440", "training through the Department for Work and Pensions"),
            new("450", "traineeship"),
            new("460", "supported internship"),
            new("530", "programme that leads back to education"),
            new("540", "works, but not for reward"),
            new("550", "works, but not for reward, with study for a regulated qualification"),
            new("610", "not yet ready for work or learning"),
            new("615", "a start is agreed, but of nothing that meets the duty to take part"),
            new("616", "a start is agreed that meets the duty to take part"),
            new("619", "looks for work, education or training"),
            new("620", "not available: young carer"),
            new("630", "not available: young parent"),
            new("640", "not available: ill"),
            new("650", "not available: pregnant"),
            new("660", "not available: for a religious reason"),
            new("670", "not available: unlikely ever to work"),
            new("680", "not available: another reason"),
            new("710", "custody, 18 or over"),
            new("720", "refugee or asylum seeker (the last year is unverified)", Years.Until(2018)),
            new("810", "not known"),
            new("820", "cannot be reached, no address is known"),
            new("830", "would not say")
        );

    public static CodeList Characteristic { get; } =
        new(
            "what is to be known of a young person",
            new("110", "looked after"),
            new("120", "cares for a child of their own"),
            new("130", "refugee or asylum seeker"),
            new("140", "cares for somebody other than a child of their own"),
            new("150", "takes drugs or drinks, as they say themselves"),
            new("160", "care leaver"),
            new("170", "with the youth justice service"),
            new("180", "pregnant"),
            new("190", "parent, and does not care for the child"),
            new("200", "has been in alternative provision", Years.Since(2017)),
            new("210", "mental health (the first year is unverified)", Years.Since(2020))
        );

    public static CodeList Cohort { get; } =
        new(
            "how a young person stands in the return",
            new("P", "in it"),
            new("G", "in it for the September guarantee alone"),
            new("A", "in it for the yearly survey alone (unverified)"),
            new("T", "moved to another authority, which is named"),
            new("E", "moved out of England"),
            new("M", "merged with another record (unverified)"),
            new("C", "unverified"),
            new("D", "has died (unverified)")
        );

    public static CodeList Need { get; } =
        new("level of support", new("1", "intensive"), new("2", "some support"), new("3", "as little as can be"));

    public static CodeList Gender { get; } =
        new(
            "gender",
            new("M", "male", Years.Always, "male"),
            new("F", "female", Years.Always, "female"),
            new("U", "not known", Years.Always, "unknown"),
            new("W", "not told (unverified)")
        );

    public static CodeList Ethnicity { get; } =
        new("ethnic group, with the Arab group", [.. CommonCodes.Ethnicity.Codes, new Code("OARA", "Arab")]);

    public static CodeList Guarantee { get; } =
        new(
            "state of the September guarantee",
            [
                .. from code in new[]
                {
                    "110",
                    "114",
                    "115",
                    "120",
                    "122",
                    "123",
                    "124",
                    "140",
                    "150",
                    "151",
                    "153",
                    "154",
                    "159",
                }
                select new Code(code, "whether there was an offer, and why not (what the code means is unverified)"),
            ]
        );

    public static CodeList Destination { get; } =
        new(
            "what a pupil in year 11 means to do",
            [
                .. from code in new[] { "111", "121", "211", "311", "321", "411", "511", "611" }
                select new Code(code, "unverified"),
            ]
        );
}
