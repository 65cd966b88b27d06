using System.Globalization;
using Headwater.Returns;
using Headwater.Returns.Ssda903;
using Headwater.Returns.Writing;

namespace Headwater.Bench;

/// <summary>A made-up SSDA903 return of many children and years, large enough to weigh a checker; not a borough, and not true to life.</summary>
internal static class CareReturn
{
    private const int EpisodesEach = 10;
    private const int WorkersEach = 8;
    private static readonly DateOnly LastDay = new(2026, 3, 31);

    /// <summary>Writes the year's tables: each child with ten episodes and twenty reviews over about ten years.</summary>
    public static void Write(string folder, int children)
    {
        Directory.CreateDirectory(folder);
        Write(folder, HeaderTable.Table, children, Header);
        Write(folder, EpisodesTable.Table, children, Episodes);
        Write(folder, ReviewsTable.Table, children, Reviews);
        Write(folder, Oc2Table.Table, children, Oc2);
        Write(folder, PrevPermTable.Table, children, PreviousPermanence);
        Write(folder, MissingTable.Table, children, Missing);
        Write(folder, SwEpisodesTable.Table, children, Workers);
        foreach (var table in new[] { UascTable.Table, Oc3Table.Table, Ad1Table.Table, PlacedAdoptionTable.Table })
            WriteCsv.Run(table, [], Path.Combine(folder, $"{table.FileName}.csv"));
    }

    private static void Write(string folder, Table table, int children, Func<int, IEnumerable<string>> rows)
    {
        var columns = table.Columns.ToList();
        WriteCsv.Run(
            table,
            from child in Enumerable.Range(1, children)
            from row in rows(child)
            select (IReadOnlyDictionary<Column, string>)
                columns.Zip(row.Split(',')).ToDictionary(pair => pair.First, pair => pair.Second),
            Path.Combine(folder, $"{table.FileName}.csv")
        );
    }

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string Birth(int child) => Day(LastDay.AddDays(-365 * 15 - (child * 37 % 900)));

    private static DateOnly Start(int child) => LastDay.AddDays(-3650 + (child * 13 % 900));

    private static IEnumerable<string> Header(int child) =>
        [$"{child},{(child % 2 is 0 ? "M" : "F")},{Birth(child)},WBRI,UN3,{(child % 2 is 0 ? "" : "0")},"];

    private static IEnumerable<string> Episodes(int child)
    {
        var (begin, length) = (Start(child), 250);
        for (var i = 0; i < EpisodesEach; i++)
        {
            var isLast = i == EpisodesEach - 1;
            var end = begin.AddDays(length);
            var rest = isLast ? ",," : $"{Day(end)},X1,{(i % 3 is 0 ? "CARPL" : "OTHER")}";
            yield return $"{child},{Day(begin)},{(i is 0 ? "S" : "P")},C2,N1,U6,PR1,{rest},AB1 0JD,AB1 1JD,SC{100000 + (i * 17) + (child % 900)}";
            begin = end;
        }
    }

    private static IEnumerable<string> Reviews(int child) =>
        Enumerable
            .Range(0, 20)
            .Select(i => Start(child).AddDays(20 + (i * 170)))
            .Where(day => day <= LastDay)
            .Select(day => $"{child},{Birth(child)},{Day(day)},PN1");

    private static IEnumerable<string> Oc2(int child) => [$"{child},{Birth(child)},{child % 40},,0,,1,1,1,0,,"];

    private static IEnumerable<string> PreviousPermanence(int child) => [$"{child},{Birth(child)},Z1,,"];

    private static IEnumerable<string> Missing(int child) =>
        child % 5 is 0
            ?
            [
                $"{child},{Birth(child)},M,{Day(LastDay.AddDays(-100))},{Day(LastDay.AddDays(-98))}",
                $"{child},{Birth(child)},A,{Day(LastDay.AddDays(-60))},{Day(LastDay.AddDays(-59))}",
            ]
            : [];

    private static IEnumerable<string> Workers(int child)
    {
        var begin = LastDay.AddDays(-365);
        for (var i = 0; i < WorkersEach; i++)
        {
            var end = begin.AddDays(45);
            yield return $"{child},{Birth(child)},SW{100000 + ((child + i) % 400)},{Day(begin)},{(i < WorkersEach - 1 ? Day(end) : "")},MANAGE";
            begin = end;
        }
    }
}
