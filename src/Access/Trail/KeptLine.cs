using System.Data.Common;

namespace Headwater.Access.Trail;

/// <summary>A line of the trail as it stands in the database, where anything may stand.</summary>
/// <param name="Number">Null where what stands there is no number.</param>
/// <param name="Line">Null where some cell does not hold what it should.</param>
internal sealed record KeptLine(long? Number, Line? Line, string Hash)
{
    public const string Columns =
        "number, authority, at, by_name, role, team, purpose, came_from, did, about, sought, children, previous, hash";

    public static KeptLine Read(DbDataReader row)
    {
        var number = Whole(row, 0);
        return new KeptLine(
            number,
            number is { } known
            && (Text(row, 1), Text(row, 2), Text(row, 3), Text(row, 4), Text(row, 5), Text(row, 6))
                is ({ } authority, { } at, { } by, { } role, { } team, { } purpose)
            && (Text(row, 7), Text(row, 8), Text(row, 9), Text(row, 12), Text(row, 13))
                is ({ } from, { } did, { } about, { } previous, { })
            && (row.IsDBNull(10) || Whole(row, 10) is not null)
            && Whole(row, 11) is { } children
                ? new Line(
                    known,
                    authority,
                    at,
                    by,
                    role,
                    team,
                    purpose,
                    from,
                    did,
                    about,
                    Whole(row, 10),
                    children,
                    previous
                )
                : null,
            Text(row, 13) ?? ""
        );
    }

    /// <summary>The whole number that a cell holds; null where it holds anything else.</summary>
    public static long? Whole(DbDataReader row, int column) => row.GetValue(column) as long?;

    /// <summary>The text that a cell holds; null where it holds anything else.</summary>
    public static string? Text(DbDataReader row, int column) => row.GetValue(column) as string;
}
