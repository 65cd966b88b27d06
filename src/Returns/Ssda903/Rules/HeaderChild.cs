using Headwater.Returns.Rules;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>What earlier returns said of who the child is.</summary>
internal static class HeaderChild
{
    extension(Child child)
    {
        /// <summary>The child's row in the latest earlier return that has one; a child may be away for a year and come back.</summary>
        public Line? HeaderBefore =>
            child.EarlierYears.Select(year => year.Header).FirstOrDefault(header => header is not null);
    }

    extension(Line row)
    {
        /// <summary>Whether both rows have something in a column, and not the same.</summary>
        public bool Contradicts(Line? before, Column column) =>
            row.IsFilled(column) && before is { } other && other.IsFilled(column) && other[column] != row[column];

        /// <summary>M or F for the codes of any year, so that the change of codes in 2024/25 is no change of the child.</summary>
        public string SexOfAnyYear =>
            row[HeaderTable.Sex] switch
            {
                "1" => "M",
                "2" => "F",
                var sex => sex,
            };

        /// <summary>A code that says why there is no pupil number.</summary>
        public bool HasNoUpn => row[HeaderTable.Upn] is "UN1" or "UN2" or "UN3" or "UN4" or "UN5";
    }
}
