using Dapper;
using Headwater.Access.Users;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Sessions;

internal static class SessionSql
{
    public static Task InsertSessionAsync(this Work work, Session session) =>
        work.Connection.ExecuteAsync(
            """
            insert into access_session (id, authority, user_name, began_at)
            values (@id, @authority, @name, @began)
            """,
            new
            {
                id = Print.Of(session.Id),
                authority = session.Caller.Authority,
                name = session.Caller.Name,
                began = Moment.Text(session.Began),
            }
        );

    /// <summary>A session that nobody ended, however old.</summary>
    public static async Task<(string UserName, DateTimeOffset Began)?> FindSessionAsync(this Work work, string id)
    {
        var row = await work.Connection.QuerySingleOrDefaultAsync<(string UserName, string Began)?>(
            "select user_name, began_at from access_session where id = @id and ended_at is null",
            new { id = Print.Of(id) }
        );
        return row is { } found ? (found.UserName, Moment.Read(found.Began)) : null;
    }

    public static Task<int> EndSessionAsync(this Work work, string id, DateTimeOffset at) =>
        work.Connection.ExecuteAsync(
            "update access_session set ended_at = @at where id = @id and ended_at is null",
            new { id = Print.Of(id), at = Moment.Text(at) }
        );

    /// <summary>Ends every session of a user: what let them in has changed.</summary>
    public static Task EndSessionsOfAsync(this Work work, string name, DateTimeOffset at) =>
        work.Connection.ExecuteAsync(
            "update access_session set ended_at = @at where user_name = @name and ended_at is null",
            new { name = UserSql.Folded(name), at = Moment.Text(at) }
        );

    public static Task ForgetSessionsAsync(this Work work, DateTimeOffset before) =>
        work.Connection.ExecuteAsync(
            "delete from access_session where began_at < @before",
            new { before = Moment.Text(before) }
        );
}
