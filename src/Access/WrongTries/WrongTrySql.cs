using Dapper;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.WrongTries;

internal static class WrongTrySql
{
    /// <summary>One more try; none where there were as many as may be since a moment.</summary>
    public static Task<int> CountTryAsync(
        this Work work,
        string id,
        int most,
        DateTimeOffset now,
        DateTimeOffset since
    ) =>
        work.Connection.ExecuteAsync(
            """
            insert into access_wrong_try (id, since, tries) values (@id, @now, 1)
            on conflict (id) do update set
                tries = case when access_wrong_try.since <= @since then 1 else access_wrong_try.tries + 1 end,
                since = case when access_wrong_try.since <= @since then @now else access_wrong_try.since end
            where access_wrong_try.since <= @since or access_wrong_try.tries < @most
            """,
            new
            {
                id,
                most = (long)most,
                now = Moment.Text(now),
                since = Moment.Text(since),
            }
        );

    public static Task UncountTryAsync(this Work work, string id) =>
        work.Connection.ExecuteAsync(
            "update access_wrong_try set tries = tries - 1 where id = @id and tries > 0",
            new { id }
        );

    public static Task ForgetTriesAsync(this Work work, string id) =>
        work.Connection.ExecuteAsync("delete from access_wrong_try where id = @id", new { id });

    public static Task ForgetTriesAsync(this Work work, DateTimeOffset before) =>
        work.Connection.ExecuteAsync(
            "delete from access_wrong_try where since <= @before",
            new { before = Moment.Text(before) }
        );
}
