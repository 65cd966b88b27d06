using Headwater.Returns.Rules;
using static Headwater.Returns.Nccis.NccisPersonTable;
using static Headwater.Returns.Nccis.Rules.NccisRules;
using static Headwater.Returns.Rules.Finder;

namespace Headwater.Returns.Nccis.Rules;

/// <summary>Rules on what is to be known of a young person, against why they are not available.</summary>
internal static class CharacteristicRules
{
    private static Table Table => NccisPersonTable.Table;

    public static IReadOnlyList<Rule> All { get; } =
    [
        Unsaid(233, "620", "140", Carer, "as a carer", "that they care for somebody"),
        Unsaid(234, "630", "120", OwnChild, "as a young parent", "that they care for a child of their own"),
        Unsaid(235, "650", "180", Pregnant, "because of a pregnancy", "that they are pregnant"),
        Make(
            260,
            [Gender, Characteristic],
            "The person is said to be pregnant and to be male",
            "Put right whichever is wrong.",
            Each(Table, (line, child) => line.Code(Gender) is "M" && NccisReading.IsSaid(child, line, "180", Pregnant)),
            fails: """
            NccisPerson Gender=M CharacteristicCode=180
            NccisCharacteristic YoungPersonsID=9990000000001 CharacteristicCode=180
            """,
            passes: """
            NccisPerson CharacteristicCode=180
            NccisCharacteristic YoungPersonsID=9990000000001 CharacteristicCode=180
            """
        ),
    ];

    private static Rule Unsaid(
        int number,
        string activity,
        string characteristic,
        Column flag,
        string why,
        string what
    ) =>
        Make(
            number,
            [Characteristic, Activity],
            $"The person is not available {why}, and it is not said {what}",
            $"Say {what} (code {characteristic}), or put right what they do.",
            Each(
                Table,
                (line, child) =>
                    line.Code(Activity) == activity && !NccisReading.IsSaid(child, line, characteristic, flag)
            ),
            fails: $"NccisPerson ActivityCode={activity} NEETStartDate=2025-09-03",
            passes: $"""
            NccisPerson ActivityCode={activity} NEETStartDate=2025-09-03 CharacteristicCode={characteristic}
            NccisCharacteristic YoungPersonsID=9990000000001 CharacteristicCode={characteristic}
            """
        );
}
