using Headwater.Returns.Rules;
using static Headwater.Returns.Ssda903.EpisodesTable;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>What the rules about adoption ask of a child, of an episode and of a decision.</summary>
internal static class AdoptionChild
{
    private static readonly IReadOnlyList<Column> Details =
    [
        Ad1Table.DecidedOn,
        Ad1Table.MatchedOn,
        Ad1Table.ByFosterCarer,
        Ad1Table.Adopters,
        Ad1Table.AdopterSex,
        Ad1Table.AdopterStatus,
    ];

    extension(Line row)
    {
        /// <summary>An episode that ended because the child was adopted.</summary>
        public bool EndedInAdoption => row[EndReason] is "E11" or "E12";

        /// <summary>A row of AD1 in which anything is said of the adoption.</summary>
        public bool HasAdoptionDetails => Details.Any(row.IsFilled);

        /// <summary>A row of AD1 in which all is said of the adoption.</summary>
        public bool HasAllAdoptionDetails => Details.All(row.IsFilled);
    }

    extension(Child child)
    {
        /// <summary>The decisions that the child should be placed for adoption.</summary>
        public Lines Decisions => child[PlacedAdoptionTable.Table];

        /// <summary>The latest decision that the child should be placed for adoption, reversed or not.</summary>
        public Line? LatestDecision
        {
            get
            {
                // Decisions without a day stand last, but nobody knows that they came last.
                var decisions = child.Decisions;
                for (var i = decisions.Count - 1; i >= 0; i--)
                    if (decisions[i].Day(PlacedAdoptionTable.PlacedOn) is not null)
                        return decisions[i];
                return decisions.Latest;
            }
        }

        public bool WasAdoptedInYear =>
            child.Episodes.Any(each =>
                each.EndedInAdoption && each.Day(Ended) >= child.Year.First && each.Day(Ended) <= child.Year.Last
            );

        /// <summary>
        /// The day on which the present or latest time in care began, as this year's and earlier years' returns tell it; the
        /// first day of the first episode where none of them holds the beginning.
        /// </summary>
        public DateOnly? CareBegan =>
            child.EveryYear(CareTables.Episodes).Where(each => each[Why] is "S").Max(each => each.Day(Began))
            ?? child.EveryYear(CareTables.Episodes).Min(each => each.Day(Began));

        /// <summary>The child's rows of a table in this year and in every earlier one that was given.</summary>
        public IEnumerable<Line> EveryYear(Table table) =>
            child.EarlierYears.Prepend(child).SelectMany(year => year[table]);

        /// <summary>Whether a decision that the child should be placed for adoption stood on a day.</summary>
        public bool IsToBePlaced(DateOnly? on) =>
            child
                .EveryYear(PlacedAdoptionTable.Table)
                .Any(each =>
                    each.Day(PlacedAdoptionTable.PlacedOn) <= on && !(each.Day(PlacedAdoptionTable.CeasedOn) < on)
                );
    }
}
