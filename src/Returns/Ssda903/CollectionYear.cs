using Headwater.Returns.Files;

namespace Headwater.Returns.Ssda903;

/// <summary>The year of an SSDA903 return, named by the one in which it ends on 31 March.</summary>
public static class CollectionYear
{
    // A few mistyped days must not move the year: it counts only if it has this part of the busiest year's days.
    private const double Enough = 0.02;

    // Episodes first: review days are planned ahead, and mistyped more.
    private static readonly (Table Table, Column[] Days)[] Telling =
    [
        (EpisodesTable.Table, [EpisodesTable.Began, EpisodesTable.Ended]),
        (MissingTable.Table, [MissingTable.Began, MissingTable.Ended]),
        (ReviewsTable.Table, [ReviewsTable.ReviewedOn]),
    ];

    public static int Of(DateOnly day) => day.Month >= 4 ? day.Year + 1 : day.Year;

    public static DateOnly First(int year) => new(year - 1, 4, 1);

    public static DateOnly Last(int year) => new(year, 3, 31);

    /// <summary>What the folder's or file's name says, else the latest year in which the return's own days lie; null where neither says.</summary>
    /// <param name="root">The folder that was sent, whose own name may say.</param>
    /// <param name="together">The files of one return.</param>
    public static int? Find(string root, IReadOnlyList<FoundFile> together) =>
        together.Select(file => WrittenYear.Find(file.Name)).FirstOrDefault(year => year is not null)
        ?? WrittenYear.Find(Path.GetFileName(Path.TrimEndingDirectorySeparator(root)))
        ?? Telling.Select(each => FromDays(together, each.Table, each.Days)).FirstOrDefault(year => year is not null);

    private static int? FromDays(IReadOnlyList<FoundFile> together, Table table, Column[] columns)
    {
        var days = new Dictionary<int, int>();
        foreach (var file in together)
        {
            using var opened = ReturnFile.Open(file);
            while (opened.Table == table && opened.Read())
            {
                foreach (var column in columns)
                {
                    if (opened.Row.Day(column) is { } day)
                        days[Of(day)] = days.GetValueOrDefault(Of(day)) + 1;
                }
            }
        }

        return days.Count == 0
            ? null
            : days.Where(year => year.Value >= days.Values.Max() * Enough).Max(year => year.Key);
    }
}
