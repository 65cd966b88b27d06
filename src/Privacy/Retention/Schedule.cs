using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
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
)
{
    // Stands before what is read with it.
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        Converters =
        {
            new JsonStringEnumConverter<Kind>(allowIntegerValues: false),
            new JsonStringEnumConverter<SourceSystem>(allowIntegerValues: false),
            new JsonStringEnumConverter<Since>(allowIntegerValues: false),
        },
    };

    /// <summary>The schedule that comes with Headwater, for a council that has signed none of its own.</summary>
    public static Schedule Default { get; } = Embedded();

    /// <summary>"Example schedule, dated 2026-11-23, signed by …".</summary>
    public string Titled => $"“{Name}”, dated {Date:O}, signed by {SignedBy}";

    /// <exception cref="InvalidDataException">It is not a schedule; the message says what is wrong with it.</exception>
    public static Schedule Read(string json)
    {
        try
        {
            var schedule =
                JsonSerializer.Deserialize<Schedule>(json, Strict)
                ?? throw new InvalidDataException("The retention schedule is empty.");
            return schedule.Fault is { } fault ? throw new InvalidDataException(fault) : schedule;
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException(
                $"The retention schedule cannot be read at line {fault.LineNumber + 1}, {fault.Path}. It needs name, date (2026-09-01), signedBy, lines and kept; each line needs key, name, systems, kinds, years, after ({string.Join(", ", Enum.GetNames<Since>())}), source and verified.",
                fault
            );
        }
    }

    public ScheduleLine? Find(string key) => Lines.FirstOrDefault(line => line.Key == key);

    private string? Fault =>
        string.IsNullOrWhiteSpace(SignedBy) ? "The retention schedule should say who signed it, as signedBy."
        : Lines.FirstOrDefault(line => line.Years < 1) is { } brief
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

    private static Schedule Embedded()
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream("retention.json")
            ?? throw new InvalidOperationException(
                "The retention schedule that comes with Headwater was not built in."
            );
        using var reader = new StreamReader(stream);
        return Read(reader.ReadToEnd());
    }
}
