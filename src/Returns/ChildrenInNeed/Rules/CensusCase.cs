using Headwater.Returns.Rules;

namespace Headwater.Returns.ChildrenInNeed.Rules;

/// <summary>What belongs to one case: a referral and all that followed from it.</summary>
internal static class CensusCase
{
    extension(Line line)
    {
        /// <summary>Which of the child's cases the row is of; every table below the child has it in the same place.</summary>
        public string Case => line[CinDetailsTable.Referral];

        /// <summary>A flag is written 1 or true.</summary>
        public bool Says(Column flag) => line[flag] is "1" or "TRUE";

        /// <summary>A flag is written 0 or false; one that is blank or neither denies nothing.</summary>
        public bool Denies(Column flag) => line[flag] is "0" or "FALSE";

        /// <summary>Whether the day is known and lies outside the year of the census.</summary>
        public bool IsOutside(Column day, ReturnYear year) => line.Day(day) < year.First || line.Day(day) > year.Last;

        /// <summary>An enquiry that neither a conference nor the word that none is needed has ended.</summary>
        public bool IsOpenEnquiry =>
            line.IsBlank(Section47Table.ConferenceOn) && !line.Says(Section47Table.ConferenceNotRequired);
    }

    extension(Child child)
    {
        /// <summary>The numbers, dates and sex of the child.</summary>
        public Line? Identity => child[ChildIdentifiersTable.Table].Earliest;

        /// <summary>The day on which the child died; null where it is not known that they did.</summary>
        public DateOnly? DiedOn => child.Identity?.Day(ChildIdentifiersTable.DeathDate);

        /// <summary>The referral of the case to which a row belongs.</summary>
        public Line? CaseOf(Line row)
        {
            foreach (var each in child[CinDetailsTable.Table])
                if (each.Case == row.Case)
                    return each;
            return null;
        }
    }

    /// <summary>The rows of the same case as another row.</summary>
    public static IEnumerable<Line> InCase(this Lines lines, Line row) => lines.Where(each => each.Case == row.Case);

    /// <summary>The rows of a child, case by case.</summary>
    public static IEnumerable<IReadOnlyList<Line>> Cases(this Lines lines) =>
        lines.GroupBy(each => each.Case, IReadOnlyList<Line> (_, rows) => [.. rows]);

    /// <summary>The rows of which there may be one only, where there are more.</summary>
    public static IEnumerable<Line> IfSeveral(this IEnumerable<Line> lines)
    {
        var all = lines.ToList();
        return all.Count > 1 ? all : [];
    }

    /// <summary>The rows that begin while another, which began no later, goes on.</summary>
    /// <param name="until">The last day on which a row goes on; null where it cannot be known, and the row then overlaps none.</param>
    public static IEnumerable<Line> Overlapping(this IEnumerable<Line> lines, Column began, Func<Line, DateOnly?> until)
    {
        var latest = default(DateOnly?);
        foreach (
            var each in lines
                .Where(each => each.Day(began) is not null)
                .OrderBy(each => each.Day(began))
                .ThenBy(each => until(each))
        )
        {
            if (each.Day(began) <= latest)
                yield return each;
            if (until(each) is { } last && !(last <= latest))
                latest = last;
        }
    }
}
