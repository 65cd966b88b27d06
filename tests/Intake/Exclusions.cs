using Headwater.Returns.Exclusions;
using Headwater.Tests.Returns;

namespace Headwater.Tests.Intake;

/// <summary>Made-up files of suspensions.</summary>
internal static class Exclusions
{
    private static readonly string Headings = string.Join(
        ',',
        ExclusionTable.Table.Columns.Select(column => column.Name)
    );

    /// <summary>A file in which each of these pupils was suspended on a day.</summary>
    public static string Of(string day, string reason, params IEnumerable<int> pupils) =>
        $"{Headings}\n"
        + string.Concat(
            pupils.Select(pupil =>
                $"999001,{Sample.Upn(pupil)},Surname{pupil},Name{pupil},01/02/2012,SUSP,{day},4,{reason},,,K\n"
            )
        );
}
