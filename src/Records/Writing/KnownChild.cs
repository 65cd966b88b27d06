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
    public string? Described(string fact, int year) =>
        Of(Kind.Described).Select(thing => thing.Fact(fact, year)).FirstOrDefault(told => told is not null);

    public DateOnly? DescribedDay(string fact, int year) =>
        Of(Kind.Described).Select(thing => thing.Day(fact, year)).FirstOrDefault(told => told is not null);

    public DateOnly? Birthday(int age) => Born?.AddYears(age);
}
