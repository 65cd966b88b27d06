using Headwater.Vocabulary;

namespace Headwater.Web.Timelines;

/// <summary>A school year's part of a timeline.</summary>
public sealed record YearOfTimeline(SchoolYear Year, IReadOnlyList<Happening> Happenings)
{
    public IReadOnlyList<Fold> Folds => Fold.Of(Happenings);

    /// <summary>The happenings let through, year by year, newest first.</summary>
    public static IReadOnlyList<YearOfTimeline> Of(IEnumerable<Happening> happenings, Filter filter) =>
        [
            .. happenings
                .Where(filter.Lets)
                .GroupBy(happening => happening.Year)
                .OrderByDescending(year => year.Key.Ends)
                .Select(year => new YearOfTimeline(year.Key, [.. year])),
        ];
}
