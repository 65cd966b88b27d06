using Dapper;
using Headwater.Access;
using Headwater.Intake.Submissions;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Retention;

internal static class HoldSql
{
    /// <summary>Every hold of an authority, whoever reads it: for destruction itself, the newest first.</summary>
    public static async Task<IReadOnlyList<Hold>> HoldsAsync(this Work work, string authority)
    {
        var records = (
            await work.Connection.QueryAsync<(long Hold, long Source, string Key)>(
                "select hold, source, source_key from privacy_hold_record where authority = @authority",
                new { authority }
            )
        ).ToLookup(row => row.Hold, row => new SourceKey((SourceSystem)row.Source, row.Key));
        var children = (
            await work.Connection.QueryAsync<(long Hold, long Child)>(
                $"""
                {StandFor.Numbers(
                    "select h.number, h.child from privacy_hold h where h.authority = @authority and h.child is not null"
                )}
                select asked, child from stands
                """,
                new { authority }
            )
        ).ToLookup(row => row.Hold, row => row.Child);
        var rows = await work.Connection.QueryAsync<Row>(
            """
            select number, reach, source, child, why, by_display, at, lifted_display, lifted_at, lifted_why
            from privacy_hold where authority = @authority order by number desc
            """,
            new { authority }
        );
        return
        [
            .. rows.Select(row =>
                row.Hold with
                {
                    Records = records[row.Number].ToHashSet(),
                    Children = children[row.Number].ToHashSet(),
                }
            ),
        ];
    }

    /// <summary>The numbers of holds on children whom the caller must not know of: restricted without them, or kept from them.</summary>
    public static async Task<IReadOnlySet<long>> HiddenHoldsAsync(this Work work, Caller caller)
    {
        var parameters = new DynamicParameters();
        // Whoever sees no child's record reads the reason that they wrote themselves alone: others may name the child.
        var own = caller.SeesChildren ? "1 = 1" : "h.by_name = @callerName";
        return (
            await work.Connection.QueryAsync<long>(
                $"""
                {StandFor.Numbers(
                    "select h.number, h.child from privacy_hold h where h.authority = @callerAuthority and h.child is not null",
                    "@callerAuthority"
                )}
                select distinct h.number from privacy_hold h join stands s on s.asked = h.number
                where h.authority = @callerAuthority
                  and not ({own} and {NeedToKnow.NotHidden(caller, "s.child", parameters)})
                """,
                parameters
            )
        ).ToHashSet();
    }

    private sealed class Row
    {
        public long Number { get; init; }

        public string Reach { get; init; } = "";

        public long? Source { get; init; }

        public long? Child { get; init; }

        public string Why { get; init; } = "";

        public string ByDisplay { get; init; } = "";

        public string At { get; init; } = "";

        public string? LiftedDisplay { get; init; }

        public string? LiftedAt { get; init; }

        public string? LiftedWhy { get; init; }

        public Hold Hold =>
            new(
                Number,
                Enum.Parse<HoldOn>(Reach),
                (SourceSystem?)Source,
                Child,
                Why,
                ByDisplay,
                Moment.Read(At),
                LiftedAt is null ? null : new Lifted(LiftedDisplay ?? "", Moment.Read(LiftedAt), LiftedWhy ?? "")
            );
    }
}
