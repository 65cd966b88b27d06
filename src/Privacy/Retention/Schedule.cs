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
    public string Titled => Title(Name, Date, SignedBy);

    internal static string Title(string name, DateOnly date, string signedBy) =>
        $"“{name}”, dated {date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}, signed by {signedBy}";

    /// <exception cref="InvalidDataException">It is not a schedule; the message says what is wrong with it.</exception>
    public static Schedule Read(string json) =>
        SignedPolicy.Read<Schedule>(
            json,
            "retention schedule",
            $"lines and kept; each line needs key, name, systems, kinds, years, after ({string.Join(", ", Enum.GetNames<Since>())}), source and verified. docs/reference/retention.md has every word that may stand in it",
            schedule => schedule.Fault
        );

    /// <summary>The line by which records of children in care are kept from their birth; null where a council has none.</summary>
    public ScheduleLine? OfCare =>
        Lines
            .Where(line => line.After is Since.Birth && line.Kinds.Contains(Kind.CareEpisode))
            .MaxBy(line => line.Years);

    public ScheduleLine? Find(string key) => Lines.FirstOrDefault(line => line.Key == key);

    // Longer than the law asks for anything, and short enough that every day can be counted.
    private const int Longest = 200;

    private string? Fault =>
        Lines.FirstOrDefault(line => line.Years is < 1 or > Longest) is { } wrong
            ? $"The line {wrong.Key} should keep records for 1 to {Longest} years."
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
