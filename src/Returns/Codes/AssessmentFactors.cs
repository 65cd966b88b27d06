namespace Headwater.Returns.Codes;

/// <summary>What an assessment found, in the codes of the children in need census.</summary>
public static class AssessmentFactors
{
    public static CodeList All { get; } =
        new(
            "factor found at assessment",
            new("1A", "alcohol: the child"),
            new("1B", "alcohol: a parent or carer"),
            new("1C", "alcohol: another in the home"),
            new("2A", "drugs: the child"),
            new("2B", "drugs: a parent or carer"),
            new("2C", "drugs: another in the home"),
            new("3A", "domestic abuse: of the child"),
            new("3B", "domestic abuse: of a parent or carer"),
            new("3C", "domestic abuse: of another in the home"),
            new("4A", "mental health: the child"),
            new("4B", "mental health: a parent or carer"),
            new("4C", "mental health: another in the home"),
            new("5A", "learning disability: the child"),
            new("5B", "learning disability: a parent or carer"),
            new("5C", "learning disability: another in the home"),
            new("6A", "physical disability or illness: the child"),
            new("6B", "physical disability or illness: a parent or carer"),
            new("6C", "physical disability or illness: another in the home"),
            new("7A", "young carer"),
            new("8B", "privately fostered: from overseas, to return"),
            new("8C", "privately fostered: from overseas, to stay"),
            new("8D", "privately fostered: in education"),
            new("8E", "privately fostered: another arrangement by the family"),
            new("8F", "privately fostered: another case"),
            new("9A", "unaccompanied asylum-seeking child"),
            new("10A", "going missing"),
            new("11A", "sexual exploitation"),
            new("12A", "trafficking"),
            new("13A", "gangs"),
            new("14A", "socially unacceptable behaviour"),
            new("15A", "self-harm"),
            new("16A", "neglect"),
            new("17A", "emotional abuse"),
            new("18A", "physical abuse"),
            new("18B", "physical abuse by another child"),
            new("18C", "physical abuse by an adult"),
            new("19A", "sexual abuse"),
            new("19B", "sexual abuse by another child"),
            new("19C", "sexual abuse by an adult"),
            new("20", "another factor"),
            new("21", "no factor found"),
            new("22A", "female genital mutilation"),
            new("23A", "abuse linked to faith or belief"),
            new("24A", "criminal exploitation")
        );
}
