using Headwater.Vocabulary;

namespace Headwater.Intake.Submissions;

/// <summary>A timeline entry that has a person of a source, and not yet a child.</summary>
/// <param name="Person">The place of the person in <see cref="Received.People"/>.</param>
/// <param name="Facts">The rest of the row as a small JSON object in English names; null where there is no more to say.</param>
public readonly record struct DraftEntry(int Person, Entry Entry, string? Facts);
