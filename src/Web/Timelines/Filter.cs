using Headwater.Vocabulary;

namespace Headwater.Web.Timelines;

/// <summary>The part of a timeline that somebody asked to see.</summary>
/// <param name="Areas">Parts of life, such as School; none means all.</param>
/// <param name="From">The first school year, by the year in which it ends; null means from the start.</param>
/// <param name="Until">The last school year; null means up to now.</param>
public sealed record Filter(IReadOnlyList<string> Areas, int? From, int? Until)
{
    /// <summary>Every area that timelines have, in the order of <see cref="Kinds"/>.</summary>
    public static IReadOnlyList<string> AllAreas { get; } = [.. Kinds.All.Select(kind => kind.Area).Distinct()];

    public bool Asked => Areas.Count > 0 || From is not null || Until is not null;

    public bool Lets(Happening happening) =>
        (Areas.Count is 0 || Areas.Contains(happening.Area)) && Years.Include(happening.Year.Ends);

    private Years Years => new(From, Until);
}
