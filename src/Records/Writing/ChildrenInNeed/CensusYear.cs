using Headwater.Returns.Ssda903;
using Headwater.Vocabulary;

namespace Headwater.Records.Writing.ChildrenInNeed;

/// <summary>A child in one year's children in need census, as it was known when the year ended.</summary>
internal sealed class CensusYear(KnownChild child, int year)
{
    public KnownChild Child => child;

    public int Year => year;

    public DateOnly First => CollectionYear.First(year);

    public DateOnly Last => CollectionYear.Last(year);

    /// <summary>The cases that were open on some day of the year.</summary>
    public IReadOnlyList<Thing> Cases { get; } =
    [
        .. child
            .Of(Kind.Referral)
            .Where(each => each.On <= CollectionYear.Last(year) && !(each.Until < CollectionYear.First(year))),
    ];

    /// <summary>What of a kind fell into a case, in order, and was still going on in the year or ended in it.</summary>
    public IEnumerable<Thing> In(Thing referral, Kind kind) =>
        child.Of(kind).Where(each => CaseOf(each) == referral && each.On <= Last && !(each.Until < First));

    /// <summary>A day that had come when the year ended.</summary>
    public DateOnly? Past(DateOnly? day) => day <= Last ? day : null;

    public bool IsIn(DateOnly? day) => day >= First && day <= Last;

    /// <summary>Of two cases that touch, what begins on the day belongs to the one that had begun last.</summary>
    public Thing? CaseOf(Thing thing) =>
        child.Of(Kind.Referral).LastOrDefault(each => each.On <= thing.On && !(each.Until < thing.On));
}
