using System.Globalization;
using Headwater.Privacy.Holdings;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Retention;

/// <summary>How long a council keeps what: its own, dated and signed.</summary>
/// <param name="SignedBy">The person or office that answers for it.</param>
public sealed record Schedule(
    string Name,
    DateOnly Date,
    string SignedBy,
    IReadOnlyList<ScheduleLine> Lines,
    IReadOnlyList<KeptAnyway> Kept
) : ISigned
{
    /// <summary>The schedule that comes with Headwater, for a council that has signed none of its own.</summary>
    public static Schedule Default { get; } = Read(SignedPolicy.BuiltIn<Schedule>("retention.json"));

    /// <summary>"Example schedule, dated 23 November 2026, signed by …".</summary>
    public string Titled =>
        $"“{Name}”, dated {Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}, signed by {SignedBy}";

    /// <exception cref="InvalidDataException">It is not a schedule; the message says what is wrong with it.</exception>
    public static Schedule Read(string json) =>
        SignedPolicy.Read<Schedule>(
            json,
            "retention schedule",
            $"lines and kept; each line needs key, name, systems, kinds, years, after ({string.Join(", ", Enum.GetNames<Since>())}), source and verified",
            schedule => schedule.Fault
        );

    public ScheduleLine? Find(string key) => Lines.FirstOrDefault(line => line.Key == key);

    private string? Fault =>
        Lines.FirstOrDefault(line => line.Years < 1) is { } brief
            ? $"The line {brief.Key} should keep records for a year or more."
        : Lines.DistinctBy(line => line.Key).Count() < Lines.Count
            ? "Two lines of the retention schedule have the same key."
        // Or records that no line fits would be kept for ever, and nobody would see that they are.
        : Enum.GetValues<SourceSystem>()
            .Where(system => !Lines.Any(line => line.Kinds.Count is 0 && line.Systems.Contains(system)))
            .Select(system => $"The retention schedule has no line for every record of {system}: one without kinds.")
            .FirstOrDefault()
            ?? Kept.Where(kept => Catalogue.All.All(holding => holding.Key != kept.Holding))
                .Select(kept => $"The retention schedule keeps {kept.Holding}, which Headwater does not know.")
                .FirstOrDefault();
}
