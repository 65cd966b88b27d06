using Dapper;
using Headwater.Access;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Web.TypedWork;

internal static class TypedWorkSql
{
    /// <summary>Keeps a draft; none where the form was accepted after its page was opened.</summary>
    public static Task<int> KeepDraftAsync(
        this Work work,
        Caller caller,
        string page,
        string field,
        string text,
        DateTimeOffset at,
        DateTimeOffset opened
    ) =>
        work.Connection.ExecuteAsync(
            """
            insert into web_draft (authority, user_name, page, field, at, text)
            values (@Authority, @Name, @page, @field, @at, @text)
            on conflict (user_name, page, field) do update set at = @at, text = @text
            where web_draft.text is not null or web_draft.at < @opened
            """,
            new
            {
                caller.Authority,
                caller.Name,
                page,
                field,
                at = Moment.Text(at),
                text,
                opened = Moment.Text(opened),
            }
        );

    /// <summary>How many drafts a person has of other fields.</summary>
    public static Task<long> OtherDraftsAsync(this Work work, Caller caller, string page, string field) =>
        work.Connection.ExecuteScalarAsync<long>(
            """
            select count(*) from web_draft
            where user_name = @Name and text is not null and not (page = @page and field = @field)
            """,
            new
            {
                caller.Name,
                page,
                field,
            }
        );

    /// <summary>The field was emptied, and may be filled again.</summary>
    public static Task EmptyDraftAsync(this Work work, Caller caller, string page, string field) =>
        work.Connection.ExecuteAsync(
            """
            delete from web_draft
            where user_name = @Name and page = @page and field = @field and text is not null
            """,
            new
            {
                caller.Name,
                page,
                field,
            }
        );

    /// <summary>The form was accepted: nothing of a page that was opened before is kept, though it arrive afterwards for the first time.</summary>
    public static Task ForgetDraftAsync(this Work work, Caller caller, string page, string field, DateTimeOffset at) =>
        work.Connection.ExecuteAsync(
            """
            insert into web_draft (authority, user_name, page, field, at) values (@Authority, @Name, @page, @field, @at)
            on conflict (user_name, page, field) do update set at = @at, text = null
            """,
            new
            {
                caller.Authority,
                caller.Name,
                page,
                field,
                at = Moment.Text(at),
            }
        );

    public static async Task<IReadOnlyList<(string Page, string Field, string At, string Text)>> ListDraftsAsync(
        this Work work,
        Caller caller
    ) =>
        [
            .. await work.Connection.QueryAsync<(string, string, string, string)>(
                """
                select page, field, at, text from web_draft
                where user_name = @Name and text is not null order by at desc, page, field
                """,
                new { caller.Name }
            ),
        ];

    public static Task KeepFormAsync(this Work work, Caller caller, string page, string fields, DateTimeOffset at) =>
        work.Connection.ExecuteAsync(
            """
            insert into web_kept_form (authority, user_name, page, at, fields)
            values (@Authority, @Name, @page, @at, @fields)
            on conflict (user_name, page) do update set at = @at, fields = @fields
            """,
            new
            {
                caller.Authority,
                caller.Name,
                page,
                at = Moment.Text(at),
                fields,
            }
        );

    public static Task ForgetFormAsync(this Work work, Caller caller, string page) =>
        work.Connection.ExecuteAsync(
            "delete from web_kept_form where user_name = @Name and page = @page",
            new { caller.Name, page }
        );

    public static async Task<IReadOnlyList<(string Page, string At, string Fields)>> ListFormsAsync(
        this Work work,
        Caller caller
    ) =>
        [
            .. await work.Connection.QueryAsync<(string, string, string)>(
                "select page, at, fields from web_kept_form where user_name = @Name order by at desc, page",
                new { caller.Name }
            ),
        ];

    public static async Task ForgetOldWorkAsync(this Work work, DateTimeOffset before)
    {
        var parameters = new { before = Moment.Text(before) };
        await work.Connection.ExecuteAsync("delete from web_draft where at < @before", parameters);
        await work.Connection.ExecuteAsync("delete from web_kept_form where at < @before", parameters);
    }
}
