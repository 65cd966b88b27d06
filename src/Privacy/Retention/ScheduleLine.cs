using Headwater.Vocabulary;

namespace Headwater.Privacy.Retention;

/// <summary>From what on years are counted.</summary>
public enum Since
{
    Birth,

    /// <summary>The last day on which anything is told of the record.</summary>
    LastThing,

    AdoptionOrder,
}

internal static class SinceWords
{
    /// <summary>"birth", to stand after "75 years after".</summary>
    public static string Words(this Since since) =>
        since switch
        {
            Since.Birth => "birth",
            Since.LastThing => "the last thing that is told",
            Since.AdoptionOrder => "the adoption order",
            _ => throw new ArgumentOutOfRangeException(nameof(since), since, "Counted from nothing known."),
        };
}

/// <summary>How long records of some systems are kept. Of several lines that fit one record, the one that keeps it longest counts.</summary>
/// <param name="Key">Short and stable: signed papers and certificates name the line by it.</param>
/// <param name="Systems">The systems whose records it is about.</param>
/// <param name="Kinds">The line fits a record that tells of any of these; every record of the systems where none is named.</param>
/// <param name="Source">The law or policy that says so.</param>
/// <param name="Verified">Whether somebody held the period against its source.</param>
public sealed record ScheduleLine(
    string Key,
    string Name,
    IReadOnlyList<SourceSystem> Systems,
    IReadOnlyList<Kind> Kinds,
    int Years,
    Since After,
    string Source,
    bool Verified
)
{
    public bool Fits(HeldRecord record) =>
        Systems.Contains(record.Key.Source)
        && (
            Kinds.Count is 0
            || Kinds.Any(record.Tells.Contains)
            || (After is Since.AdoptionOrder && record.AdoptedOn is not null)
        );

    /// <summary>"75 years after birth".</summary>
    public string Period => $"{Years} years after {After.Words()}";

    /// <summary>The rule and where it is from, for papers and certificates.</summary>
    public string Words => $"{Period}. {Source}{(Verified ? "" : " (unverified)")}.";
}

/// <summary>A kind of data that no dry run takes in, and how long it is kept.</summary>
/// <param name="Holding">The key of the holding in the catalogue.</param>
public sealed record KeptAnyway(string Holding, string Period, string Source, bool Verified);
