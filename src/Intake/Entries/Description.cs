using Headwater.Intake.Drafts;
using Headwater.Vocabulary;

namespace Headwater.Intake.Entries;

/// <summary>What a return asks of a child that is no event, such as the ethnic group. Signals never see it: it is in facts alone.</summary>
internal static class Description
{
    /// <summary>Adds what is recorded of the child, from birth; nothing where there is nothing, or the birth is not known.</summary>
    public static void Describe(this FileReading reading, PersonDraft child, string? facts)
    {
        if (facts is not null && child.BirthDate is { } born)
            reading.Add(child, Kind.Described, born, facts: facts);
    }
}
