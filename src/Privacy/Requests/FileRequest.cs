using Headwater.Vocabulary;

namespace Headwater.Privacy.Requests;

/// <summary>Who asks for a file. The names are stored.</summary>
public enum Asker
{
    /// <summary>The child, who is not yet 18.</summary>
    Child,

    /// <summary>Somebody with parental responsibility, for the child.</summary>
    Parent,

    /// <summary>Whoever was in care, now 18 or older, for their own file.</summary>
    CareLeaver,

    /// <summary>Another adult, for their own file from when they were a child.</summary>
    Adult,

    /// <summary>A solicitor or advocate whom one of these sent.</summary>
    Representative,
}

/// <summary>How far a request is.</summary>
public enum Standing
{
    Review,
    WaitsForSecond,
    CanBeSent,
    Sent,
    Refused,
}

/// <summary>Somebody asks for what is held about a child, or about themselves.</summary>
/// <param name="Child">The number that now stands for the child; null where the reader sees no child, or not this one.</param>
/// <param name="Requester">Their name, as they gave it; empty where the reader sees no child, or not this one.</param>
/// <param name="Identity">How it was made sure that they are who they say, and may ask.</param>
/// <param name="ReadyBy">The sign-in name of whoever finished the review.</param>
public sealed record FileRequest(
    long Number,
    long? Child,
    Asker Asker,
    string Requester,
    string Identity,
    DateOnly ReceivedOn,
    DateOnly? ExtendedOn,
    string? ExtendedWhy,
    string? ReadyBy,
    string? ReadyDisplay,
    string? SeenDisplay,
    string? RefusedWhy,
    DateTimeOffset? ClosedAt
)
{
    internal string? Mark { get; init; }

    internal string? FamilyMark { get; init; }

    /// <summary>Whether nothing is held about the child any more: there is no file to review, and nothing to give.</summary>
    public bool IsGone { get; init; }

    /// <summary>Whether somebody asks who is not the child, or may not be: whoever was sent may be sent by a parent.</summary>
    public bool IsByAnother => Asker is Asker.Parent or Asker.Representative;

    public Standing Standing =>
        ClosedAt is not null ? (RefusedWhy is null ? Standing.Sent : Standing.Refused)
        : SeenDisplay is not null ? Standing.CanBeSent
        : ReadyBy is not null ? Standing.WaitsForSecond
        : Standing.Review;

    /// <summary>By when it must be answered.</summary>
    public DateOnly DueOn => Due(ReceivedOn, extended: ExtendedOn is not null);

    /// <summary>
    /// One calendar month after the day it came, three where it was extended; on the next working day where that day is none
    /// (UK GDPR, article 12(3); Information Commissioner, guide to the right of access: how long do we have to comply).
    /// </summary>
    public static DateOnly Due(DateOnly received, bool extended) =>
        WorkingDays.OnOrAfter(received.AddMonths(extended ? 3 : 1));
}
