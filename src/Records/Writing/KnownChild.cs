using Headwater.Vocabulary;

namespace Headwater.Records.Writing;

/// <summary>What is known of a child, as a return needs it.</summary>
/// <param name="Number">Social care's own number for the child.</param>
/// <param name="Things">In order of day.</param>
internal sealed record KnownChild(
    long Id,
    string Number,
    DateOnly? Born,
    string? Sex,
    string? Upn,
    string? FormerUpn,
    IReadOnlyList<Thing> Things
)
{
    public IEnumerable<Thing> Of(Kind kind) => Things.Where(thing => thing.Kind == kind);

    /// <summary>What is recorded of the child itself: a fact that any file tells, that of the year before all others.</summary>
    public string? Described(string fact, int year) => Description?.Fact(fact, year);

    public DateOnly? DescribedDay(string fact, int year) => Description?.Day(fact, year);

    // It stands on the day of birth: where files give two, there are two of it, and neither goes before the other.
    private Thing? Description { get; } =
        Things.Where(thing => thing.Kind is Kind.Described).ToList() is [var first, ..] all
            ? first with
            {
                Tellings = [.. all.SelectMany(thing => thing.Tellings)],
            }
            : null;

    public DateOnly? Birthday(int age) => Born?.AddYears(age);
}
