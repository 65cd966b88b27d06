using System.Globalization;
using Headwater.Returns;
using Headwater.Returns.ChildrenInNeed;
using Headwater.Returns.Writing;

namespace Headwater.Bench;

/// <summary>A made-up children in need census of many children, large enough to weigh a checker; not a borough, and not true to life.</summary>
/// <remarks>Each child has two referrals, each with two assessments, a plan and an enquiry; the second a protection plan with three reviews.</remarks>
internal static class CensusReturn
{
    private static readonly DateOnly FirstDay = new(2025, 4, 1);

    public static void Write(string folder, int children)
    {
        Directory.CreateDirectory(folder);
        WriteXml.Run(Return.ChildrenInNeed, table => Rows(table, children)).Save(Path.Combine(folder, "census.xml"));
    }

    private static IEnumerable<IReadOnlyDictionary<Column, string>> Rows(Table table, int children) =>
        table == CensusHeaderTable.Table
            ? [Row(table, "CIN,2026,2026-03-31,L,999,Bench,1,1,2026-05-01T09:00:00")]
            : Enumerable.Range(1, children).SelectMany(child => Of(table, child)).Select(line => Row(table, line));

    private static Dictionary<Column, string> Row(Table table, string line) =>
        table.Columns.Zip(line.Split(',')).ToDictionary(pair => pair.First, pair => pair.Second);

    private static IEnumerable<string> Of(Table table, int child) =>
        table.Name switch
        {
            "ChildIdentifiers" =>
            [
                $"{child},,,UN3,{Day(-365 * 8 - (child * 37 % 2500))},,{(child % 2 is 0 ? "M" : "F")},",
            ],
            "ChildCharacteristics" => [$"{child},WBRI"],
            "Disabilities" => [$"{child},NONE"],
            "CINdetails" =>
            [
                $"{child},1,{Day(Start(child, 1))},1A,N1,{Day(Start(child, 1) + 120)},RC7,,0",
                $"{child},2,{Day(Start(child, 2))},2A,N1,,,{Day(Start(child, 2) + 40)},0",
            ],
            "Assessments" => Each(
                child,
                2,
                (referral, number) =>
                    $"{child},{referral},{Number(referral, number)},{Day(Start(child, referral) + number)},,{Day(Start(child, referral) + number + 30)}"
            ),
            "AssessmentFactorsList" => Each(
                child,
                2,
                (referral, number) => $"{child},{referral},{Number(referral, number)},3B"
            ),
            "CINplanDates" => [$"{child},1,{Day(Start(child, 1) + 45)},{Day(Start(child, 1) + 100)}"],
            "Section47" =>
            [
                $"{child},2,{Day(Start(child, 2) + 25)},{Day(Start(child, 2) + 46)},{Day(Start(child, 2) + 40)},0",
            ],
            "ChildProtectionPlans" => [$"{child},2,1,{Day(Start(child, 2) + 40)},,NEG,NEG,0"],
            "PlanReviews" => Enumerable
                .Range(1, 3)
                .Select(review => $"{child},2,1,{Day(Start(child, 2) + 40 + (review * 30))}"),
            _ => [],
        };

    private static IEnumerable<string> Each(int child, int times, Func<int, int, string> line) =>
        from referral in Enumerable.Range(1, 2)
        from number in Enumerable.Range(1, times)
        select line(referral, number);

    private static int Number(int referral, int number) => ((referral - 1) * 2) + number;

    private static int Start(int child, int referral) => (child * 13 % 20) + ((referral - 1) * 180);

    private static string Day(int from) => FirstDay.AddDays(from).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
