using Headwater.Privacy.Corrections;
using Headwater.Records.Timelines;
using Headwater.Vocabulary;
using Headwater.Web.Attendance;

namespace Headwater.Web.Timelines;

/// <summary>One line of the timeline as a person reads it: an entry, or several folded into one.</summary>
/// <param name="Until">The last day; null where it goes on or was of one day.</param>
/// <param name="Detail">What the codes and amounts say, in words; empty where there is no more to say.</param>
/// <param name="AlsoIn">Other files that tell the same.</param>
public sealed record Happening(
    Kind Kind,
    DateOnly On,
    DateOnly? Until,
    string Title,
    string Detail,
    IReadOnlyList<Place> Places,
    IReadOnlyList<Place> AlsoIn
)
{
    /// <summary>What it tells, repeats in other files among it.</summary>
    public IReadOnlyList<ToldEntry> Entries { get; init; } = [];

    /// <summary>Asks, for the page that writes it down, which of these entries is wrong.</summary>
    public string WhichIsWrong =>
        string.Join('&', Entries.Select(told => $"of={told.Number}:{told.Entry.File}:{told.Entry.Line}"));

    /// <summary>What people say is wrong with it.</summary>
    public IReadOnlyList<Correction> Wrong { get; init; } = [];

    public string Area => Kinds.Describe(Kind).Area;

    public SchoolYear Year => Kind is Kind.WeekAttendance ? HalfTerm.OfWeek(On).Year : SchoolYear.Of(On);
}
