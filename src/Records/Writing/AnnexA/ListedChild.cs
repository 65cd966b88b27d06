using Headwater.Returns.Ssda903;
using Headwater.Vocabulary;

namespace Headwater.Records.Writing.AnnexA;

/// <summary>A child as a list tells of them on its day: nothing that came later is known.</summary>
/// <param name="since">The first day that the list looks back to.</param>
internal sealed class ListedChild(KnownChild child, DateOnly on, DateOnly since)
{
    public KnownChild Child => child;

    public DateOnly On => on;

    public DateOnly Since => since;

    /// <summary>The year by whose words a code is read.</summary>
    public int Year { get; } = CollectionYear.Of(on);

    public DateOnly YearBefore => on.AddYears(-1).AddDays(1);

    /// <summary>What of a kind had begun, in order.</summary>
    public IEnumerable<Thing> Of(Kind kind) => child.Of(kind).Where(thing => thing.On <= on);

    /// <summary>What of a kind fell into the time that the list looks back to.</summary>
    public IEnumerable<Thing> Lately(Kind kind) => Of(kind).Where(thing => thing.On >= since);

    /// <summary>What of a kind went on at some time that the list looks back to.</summary>
    public IEnumerable<Thing> Current(Kind kind) => Of(kind).Where(thing => !(thing.Until < since));

    public int InYear(Kind kind) => Of(kind).Count(thing => thing.On >= YearBefore);

    /// <summary>A day that had come.</summary>
    public DateOnly? Past(DateOnly? day) => day <= on ? day : null;

    public bool GoesOn(Thing thing) => Past(thing.Until) is null;

    /// <summary>Who works with the child on the day, else who did last.</summary>
    public Thing? Worker =>
        Of(Kind.WorkerAllocated).LastOrDefault(GoesOn) ?? Of(Kind.WorkerAllocated).MaxBy(worker => worker.Until);
}
