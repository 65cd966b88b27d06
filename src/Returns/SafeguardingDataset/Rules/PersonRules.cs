using Headwater.Returns.Rules;
using Headwater.Vocabulary;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.SafeguardingDataset.Rules;

/// <summary>Rules on who a child is: birth, death, and the numbers that other services have for the child.</summary>
internal static class PersonRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "SSD10",
            Always,
            [PersonTable.Table],
            [PersonTable.BirthDate],
            "The date of birth is still to come",
            "Before the birth, the expected date stands in its own column.",
            Whole(year =>
                year.All(PersonTable.Table).Where(line => line.Day(PersonTable.BirthDate) > year.Beside.Today)
            )
        )
        {
            Needs = Needs.Today,
            Fails = "ssd_person pers_dob=2026-04-01",
            Passes = "ssd_person pers_dob=2026-03-31",
        },
        new(
            "SSD11",
            Always,
            [PersonTable.Table],
            [PersonTable.Died, PersonTable.BirthDate],
            "The child died before being born",
            "Check both days.",
            Each(PersonTable.Table, line => line.Day(PersonTable.Died) < line.Day(PersonTable.BirthDate))
        )
        {
            Fails = "ssd_person pers_death_date=2012-05-31",
            Passes = "ssd_person pers_death_date=2012-06-01",
        },
        new(
            "SSD12",
            Always,
            [LinkedIdentifiersTable.Table],
            [LinkedIdentifiersTable.Value, LinkedIdentifiersTable.Type],
            "The unique pupil number has the wrong length or check letter",
            "Ask the child's school for the number.",
            Each(
                LinkedIdentifiersTable.Table,
                line =>
                    line[LinkedIdentifiersTable.Type].Contains("UNIQUE PUPIL", StringComparison.Ordinal)
                    && line.IsFilled(LinkedIdentifiersTable.Value)
                    && !Upn.TryParse(line[LinkedIdentifiersTable.Value], null, out _)
            )
        )
        {
            Fails = "ssd_linked_identifiers link_identifier_value=R247962919251",
            Passes = "ssd_linked_identifiers link_identifier_value=H243278544154",
        },
        new(
            "SSD13",
            Always,
            [LinkedIdentifiersTable.Table],
            [LinkedIdentifiersTable.Value, LinkedIdentifiersTable.Type],
            "The NHS number is not ten digits, or is one digit ten times, or its last digit does not follow from the others",
            "Look it up in the national service that knows them.",
            Each(
                LinkedIdentifiersTable.Table,
                line =>
                    line[LinkedIdentifiersTable.Type].Contains("NHS", StringComparison.Ordinal)
                    && line.IsFilled(LinkedIdentifiersTable.Value)
                    && !NhsNumber.TryParse(line[LinkedIdentifiersTable.Value], null, out _)
            )
        )
        {
            Fails = "ssd_linked_identifiers link_identifier_type=NHS_Number link_identifier_value=9999999998",
            Passes = "ssd_linked_identifiers link_identifier_type=NHS_Number link_identifier_value=999_945_8076",
        },
    ];
}
