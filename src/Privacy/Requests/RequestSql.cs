using System.Globalization;
using Dapper;
using Headwater.Access;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Requests;

internal static class RequestSql
{
    /// <summary>Requests of the caller's authority, the newest first. Those whose child the caller does not see are there for whoever keeps the clock alone, and do not say whose file it is.</summary>
    public static async Task<IReadOnlyList<FileRequest>> RequestsAsync(
        this Work work,
        Caller caller,
        long? number = null
    )
    {
        var parameters = new DynamicParameters(new { number });
        var seen = NeedToKnow.Condition(caller, "c", parameters);
        var rows = await work.Connection.QueryAsync<Row>(
            $"""
            {StandFor.Numbers(
                "select q.number, q.child from privacy_request q where q.authority = @callerAuthority",
                "@callerAuthority"
            )}
            select q.number, c.id as child, c.joined_into, q.asker, q.requester, q.identity, q.received_on,
                   q.extended_on, q.extended_why, q.ready_by, q.ready_display, q.ready_mark, q.ready_family,
                   q.seen_display, q.refused_why, q.closed_at
            from privacy_request q
            left join record_child c on c.id = (
                select max(l.id) from stands s join record_child l on l.id = s.child
                where s.asked = q.number and coalesce(l.joined_into, l.id) = l.id) and {seen}
            where q.authority = @callerAuthority {(number is null ? "" : "and q.number = @number")}
            order by q.number desc
            """,
            parameters
        );
        // Whoever keeps the clock keeps it of children whom they never see; for others there is no such request.
        return [.. rows.Select(row => row.Request).Where(request => request.Child is not null || caller.KeepsPapers)];
    }

    /// <summary>A request whose child the caller sees; null for any other.</summary>
    public static async Task<FileRequest?> RequestAsync(this Work work, long number, Caller caller) =>
        await work.RequestsAsync(caller, number) is [{ Child: not null } request] ? request : null;

    public static async Task<IReadOnlyDictionary<string, Decided>> DecidedAsync(
        this Work work,
        long request,
        string authority
    ) =>
        (
            await work.Connection.QueryAsync<(string Item, long Release, string Why, string By, string At)>(
                """
                select item, release, why, by_display, at from privacy_request_item
                where request = @request and authority = @authority
                """,
                new { request, authority }
            )
        ).ToDictionary(
            row => row.Item,
            row => new Decided(row.Release is not 0, row.Why, row.By) { At = Moment.Read(row.At) }
        );

    public static Task<int> DecideAsync(
        this Work work,
        long request,
        string item,
        bool release,
        string why,
        Caller by,
        DateTimeOffset at
    ) =>
        work.Connection.ExecuteAsync(
            """
            insert into privacy_request_item (request, item, authority, release, why, by_name, by_display, at)
            values (@request, @item, @Authority, @release, @why, @Name, @DisplayName, @at)
            on conflict (request, item) do update
            set release = excluded.release, why = excluded.why, by_name = excluded.by_name,
                by_display = excluded.by_display, at = excluded.at
            """,
            new
            {
                request,
                item,
                by.Authority,
                release = release ? 1L : 0L,
                why,
                by.Name,
                by.DisplayName,
                at = Moment.Text(at),
            }
        );

    /// <summary>What was finished is open again once anything about it changed.</summary>
    public static Task<int> ReopenAsync(this Work work, long request, string authority) =>
        work.Connection.ExecuteAsync(
            """
            update privacy_request
            set ready_by = null, ready_display = null, ready_at = null, ready_mark = null, ready_family = null,
                seen_by = null, seen_display = null, seen_at = null
            where number = @request and authority = @authority and closed_at is null
            """,
            new { request, authority }
        );

    // A class, not a record: of computed columns SQLite knows no types.
    private sealed class Row
    {
        public long Number { get; init; }

        public long? Child { get; init; }

        public long? JoinedInto { get; init; }

        public string Asker { get; init; } = "";

        public string Requester { get; init; } = "";

        public string Identity { get; init; } = "";

        public string ReceivedOn { get; init; } = "";

        public string? ExtendedOn { get; init; }

        public string? ExtendedWhy { get; init; }

        public string? ReadyBy { get; init; }

        public string? ReadyDisplay { get; init; }

        public string? ReadyMark { get; init; }

        public string? ReadyFamily { get; init; }

        public string? SeenDisplay { get; init; }

        public string? RefusedWhy { get; init; }

        public string? ClosedAt { get; init; }

        // Of a child whom the reader does not see nothing is told but the clock.
        public FileRequest Request =>
            new(
                Number,
                Child,
                Enum.Parse<Asker>(Asker),
                Child is null ? "" : Requester,
                Child is null ? "" : Identity,
                Day(ReceivedOn),
                ExtendedOn is null ? null : Day(ExtendedOn),
                Child is null ? null : ExtendedWhy,
                ReadyBy,
                ReadyDisplay,
                SeenDisplay,
                RefusedWhy is null || Child is not null ? RefusedWhy : "",
                ClosedAt is null ? null : Moment.Read(ClosedAt)
            )
            {
                Mark = ReadyMark,
                FamilyMark = ReadyFamily,
                IsGone = JoinedInto is not null,
            };

        private static DateOnly Day(string text) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);
    }
}
