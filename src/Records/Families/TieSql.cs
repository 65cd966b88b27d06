using Dapper;
using Headwater.Records.Timelines;
using Headwater.Storage;

namespace Headwater.Records.Families;

/// <summary>Reads what is kept of a child's ties to others.</summary>
internal static class TieSql
{
    public static async Task<List<Tie>> TiesAsync(this Work work, long child) =>
        [
            .. (
                await work.Connection.QueryAsync<TieRow>(
                    """
                    select left_child as "left", right_child as "right", relation, sureness, rests, from_day, told_until, until_day,
                           postcode, left_file, left_line, right_file, right_line, number
                    from record_tie where left_child = @child
                    union all
                    select left_child, right_child, relation, sureness, rests, from_day, told_until, until_day,
                           postcode, left_file, left_line, right_file, right_line, number
                    from record_tie where right_child = @child
                    order by 1, 2, 14
                    """,
                    new { child }
                )
            ).Select(row => row.Tie),
        ];

    // A class, not a record: of an empty answer SQLite does not know the types of the columns of a union.
    private sealed class TieRow
    {
        public long Left { get; init; }
        public long Right { get; init; }
        public long Relation { get; init; }
        public long Sureness { get; init; }
        public long Rests { get; init; }
        public string? FromDay { get; init; }
        public string? ToldUntil { get; init; }
        public string? UntilDay { get; init; }
        public string? Postcode { get; init; }
        public long LeftFile { get; init; }
        public long LeftLine { get; init; }
        public long RightFile { get; init; }
        public long RightLine { get; init; }

        public Tie Tie =>
            new(
                Left,
                Right,
                (Relation)Relation,
                (Sureness)Sureness,
                (Rests)Rests,
                Day(FromDay),
                Day(ToldUntil),
                Day(UntilDay),
                Postcode,
                new ToldAt((int)LeftFile, (int)LeftLine),
                new ToldAt((int)RightFile, (int)RightLine)
            );

        private static DateOnly? Day(string? text) => text is null ? null : EntrySql.Day(text);
    }
}
