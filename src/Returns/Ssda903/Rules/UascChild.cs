using Headwater.Returns.Rules;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>Whether a child counts as an unaccompanied asylum seeker. XML says it in so many words; of the CSV files, the UASC table does.</summary>
internal static class UascChild
{
    extension(Line row)
    {
        /// <summary>A row of UASC that says more than whose it is.</summary>
        public bool SaysUasc => row.IsFilled(UascTable.Sex) || row.IsFilled(UascTable.Ceases);

        /// <summary>A row of UascStatus that says yes or no.</summary>
        public bool SaysStatus => row[UascStatusTable.Status] is "0" or "1";

        /// <summary>The day on which the child turns 18, by this row or else by the header.</summary>
        public DateOnly? Turns18(Child child) => (row.Day(UascTable.BirthDate) ?? child.BirthDate).Turns(18);
    }

    extension(Child child)
    {
        public Line? UascRow => child[UascTable.Table].Earliest;

        /// <summary>In the UASC table, not as one who stopped counting before the year began, and not said in XML to be none.</summary>
        public bool IsUasc =>
            child[UascTable.Table].Any(row => row.SaysUasc && !(row.Day(UascTable.Ceases) < child.Year.First))
            && child[UascStatusTable.Table].All(row => row[UascStatusTable.Status] is "" or "1");
    }
}
