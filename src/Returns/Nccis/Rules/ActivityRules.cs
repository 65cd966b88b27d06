using Headwater.Returns.Codes;
using Headwater.Returns.Rules;
using Headwater.Vocabulary;
using static Headwater.Returns.Nccis.NccisPersonTable;
using static Headwater.Returns.Nccis.Rules.NccisRules;
using static Headwater.Returns.Rules.Finder;

namespace Headwater.Returns.Nccis.Rules;

/// <summary>Rules on what a young person does: that it can be, at their age and where it is said to be.</summary>
internal static class ActivityRules
{
    private const int Adult = 18;

    private static Table Table => NccisPersonTable.Table;

    public static IReadOnlyList<Rule> All { get; } =
    [
        Make(
            39,
            [Provider],
            "The provider's reference number is not eight digits of which the first is 1",
            "Look the provider up in the register of learning providers.",
            Each(
                Table,
                line =>
                    line.IsFilled(Provider)
                    && (!PersonRules.AreDigits(line[Provider], 8) || line[Provider] is not ['1', ..])
            ),
            fails: "NccisPerson UKProviderReferenceNumber=20000001",
            passes: "NccisPerson UKProviderReferenceNumber=10000001"
        ),
        Make(
            228,
            [Establishment],
            "The number of the school or college is not seven digits",
            "It is three digits of the authority and four of the school; 9999 after the authority's where there is none.",
            Each(Table, line => line.IsFilled(Establishment) && !PersonRules.AreDigits(line[Establishment], 7)),
            fails: "NccisPerson EstablishmentNumber=4001",
            passes: "NccisPerson EstablishmentNumber=9999999"
        ),
        Make(
            229,
            [Activity, BirthDate],
            "The person is still of school age, and what they do is for those after 16",
            "Check the year of the birth date, then what they do.",
            Each(
                Table,
                (line, child) =>
                    line.IsFilled(Activity) && !line.IsOfSchoolAge && line.YearGroup(child.Year) <= NccisReading.Year11
            ),
            fails: "NccisPerson DOB=2009-09-01 IntendedDestinationYr11=111",
            passes: "NccisPerson DOB=2009-08-31"
        ),
        Make(
            230,
            [Activity, BirthDate],
            "The person is past school age, and what they do is for those of school age",
            "Check the year of the birth date, then find out what they do now.",
            Each(Table, (line, child) => line.IsOfSchoolAge && line.YearGroup(child.Year) > NccisReading.Year11),
            fails: "NccisPerson ActivityCode=110",
            passes: "NccisPerson ActivityCode=110 DOB=2009-12-01 IntendedDestinationYr11=111"
        ),
        Make(
            253,
            [Activity, BirthDate],
            "The person was under 18 when training through the Department for Work and Pensions began",
            "That training is for adults: check what they do and since when.",
            Each(Table, line => line.Code(Activity) is "440" && line.AgeOn(line.Day(StartedOn), BirthDate) < Adult),
            fails: "NccisPerson ActivityCode=440",
            passes: "NccisPerson ActivityCode=440 DOB=2007-09-03"
        ),
        Make(
            254,
            [HasPlan, Activity],
            "The person is in a special post-16 institution, and has no plan",
            "Say that there is a plan, or put right where they are.",
            Each(Table, line => line.Code(Activity) is "280" && !line.Says(HasPlan)),
            fails: "NccisPerson ActivityCode=280",
            passes: "NccisPerson ActivityCode=280 SENDFlag=Y"
        ),
        Make(
            255,
            [HasPlan, Activity],
            "The person is in a supported internship, and has no plan",
            "Say that there is a plan, or put right what they do.",
            Each(Table, line => line.Code(Activity) is "460" && !line.Says(HasPlan)),
            fails: "NccisPerson ActivityCode=460",
            passes: "NccisPerson ActivityCode=460 SENDFlag=Y"
        ),
        Make(
            951,
            [Activity, StartedOn, PersonId],
            "The person is said to do two things now",
            "The return takes the one thing that counts most: end the other.",
            EachChild(child =>
                child[NccisPersonTable.Table]
                    .GroupBy(line => line.File)
                    .Where(file =>
                        file.Select(line => (line.Code(Activity), line.Day(StartedOn))).Distinct().Skip(1).Any()
                    )
                    .SelectMany(file => file)
            ),
            fails: """
            NccisPerson
            NccisPerson ActivityCode=330 StartDate=2025-09-02 CharacteristicCode=110
            """,
            passes: """
            NccisPerson
            NccisPerson CharacteristicCode=110
            """
        ),
        Make(
            953,
            [Activity],
            "What the person does has a code that the return no longer takes",
            "Find out what they do now, and choose a code of the year's list.",
            Each(
                Table,
                (line, child) =>
                    line.End(child.Year) is { } end
                    && NccisCodes.Activity.Find(line[Activity]) is not null
                    && NccisCodes.Activity.Find(line[Activity], SchoolYear.Of(end).Ends) is null
            ),
            fails: "NccisPerson ActivityCode=720 ReviewDate=2026-03-31",
            passes: "NccisPerson ActivityCode=640 NEETStartDate=2025-09-03"
        ),
    ];
}
