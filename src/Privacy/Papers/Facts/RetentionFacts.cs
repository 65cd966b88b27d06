using Headwater.Privacy.Holdings;
using Headwater.Privacy.Retention;

namespace Headwater.Privacy.Papers.Facts;

/// <summary>How long what is kept, from the schedule in force, and how it ends.</summary>
internal static class RetentionFacts
{
    public static IEnumerable<Fact> Each(Schedule schedule) =>
        [
            new(
                "schedule",
                "The schedule in force",
                $"{schedule.Titled}. Of several lines that fit one record, the one that keeps it longest counts. Periods marked unverified are the council’s own choice, or were not held against their source."
            ),
            .. schedule.Lines.Select(line => new Fact(
                $"keeps/{line.Key}",
                line.Name,
                $"{line.Words} Records of: {string.Join(", ", line.Systems.Select(Sources.Name))}."
            )),
            .. schedule.Kept.Select(kept => new Fact(
                $"keeps-anyway/{kept.Holding}",
                Catalogue.All.First(holding => holding.Key == kept.Holding).Name,
                $"{kept.Period}. {kept.Source}{(kept.Verified ? "" : " (unverified)")}."
            )),
            How,
        ];

    /// <summary>For the public: the same lines in brief.</summary>
    public static IEnumerable<Fact> InBrief(Schedule schedule) =>
        schedule.Lines.Select(line => new Fact($"public/keeps/{line.Key}", line.Name, $"{line.Period}."));

    private static Fact How { get; } =
        new(
            "how-destroyed",
            "How records are destroyed",
            "Nothing is destroyed by itself. Somebody has worked out what is over on a day; a director or information officer, who is somebody else, signs it; then just that is destroyed, in one step, and a certificate in numbers stays. A legal hold, or somebody who waits for a copy of their file, holds it back. What was destroyed is not read again from a file that comes later. Backups and the council’s own files are not reached: they end by their own rules."
        );
}
