using Headwater.Web.Words;

namespace Headwater.Web.Timelines;

/// <summary>Where facts came from: a file, and the lines of it that say so.</summary>
public sealed record Place(string File, int FirstLine, int LastLine, int Lines)
{
    public static Place Of(string file, int line) => new(file, line, line, Lines: 1);

    /// <summary>One place for each file, in the order in which they are first named.</summary>
    public static IReadOnlyList<Place> Of(IEnumerable<(string File, int Line)> told) =>
        [
            .. told.GroupBy(place => place.File, place => place.Line)
                .Select(file => new Place(file.Key, file.Min(), file.Max(), file.Distinct().Count())),
        ];

    public override string ToString() =>
        Lines switch
        {
            1 => $"{File}, line {Count.Number(FirstLine)}",
            2 => $"{File}, lines {Count.Number(FirstLine)} and {Count.Number(LastLine)}",
            _ => $"{File}, {Lines} lines from {Count.Number(FirstLine)} to {Count.Number(LastLine)}",
        };
}
