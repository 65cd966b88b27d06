using Headwater.Returns.Rules;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>Whether a child counts as an unaccompanied asylum seeker. The CSV files have no such column: the UASC table says it.</summary>
internal static class UascChild
{
    extension(Line row)
    {
        /// <summary>A row of UASC that says more than whose it is.</summary>
        public bool SaysUasc => row.IsFilled(UascTable.Sex) || row.IsFilled(UascTable.Ceases);

        /// <summary>The day on which the child turns 18, by this row or else by the header.</summary>
        public DateOnly? Turns18(Child child) => (row.Day(UascTable.BirthDate) ?? child.BirthDate).Turns(18);
    }

    extension(Child child)
    {
        public Line? UascRow => child[UascTable.Table].Earliest;

        /// <summary>In the UASC table, and not as one who stopped counting before the year began.</summary>
        public bool IsUasc =>
            child[UascTable.Table].Any(row => row.SaysUasc && !(row.Day(UascTable.Ceases) < child.Year.First));
    }
}
