using Dapper;
using Headwater.Access;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Notices;

/// <summary>A notice as it is kept.</summary>
internal sealed record Raised(
    long Number,
    What What,
    long Child,
    long? Other,
    string Sources,
    Stood? ChildStood,
    Stood? OtherStood
);

internal static class NoticeSql
{
    public static async Task WriteNoticesAsync(
        this Work work,
        string authority,
        IEnumerable<Raised> notices,
        DateTimeOffset now,
        long? act,
        Caller? by
    )
    {
        await using var rows = work.Insert(
            "record_notice",
            "number",
            "authority",
            "what",
            "child",
            "other",
            "sources",
            "child_name",
            "child_born",
            "other_name",
            "other_born",
            "act",
            "by_display",
            "at"
        );
        foreach (var notice in notices)
        {
            rows.Number(notice.Number);
            rows.Text(authority);
            rows.Text($"{notice.What}");
            rows.Number(notice.Child);
            rows.Number(notice.Other);
            rows.Text(notice.Sources);
            rows.Text(notice.ChildStood?.Name);
            rows.Day(notice.ChildStood?.BirthDate);
            rows.Text(notice.OtherStood?.Name);
            rows.Day(notice.OtherStood?.BirthDate);
            rows.Number(act);
            rows.Text(by?.DisplayName);
            rows.Text(Moment.Text(now));
            rows.EndRow();
        }

        await rows.FinishAsync();
    }

    public static async Task WriteReadersAsync(
        this Work work,
        string authority,
        IEnumerable<(string Reader, long Notice, long Child)> readers
    )
    {
        await using var rows = work.Insert("record_notice_reader", "authority", "reader", "notice", "child");
        foreach (var (reader, notice, child) in readers)
        {
            rows.Text(authority);
            rows.Text(reader);
            rows.Number(notice);
            rows.Number(child);
            rows.EndRow();
        }

        await rows.FinishAsync();
    }

    /// <summary>Forgets who hears of notices that are gone.</summary>
    public static Task ForgetReadersAsync(this Work work, string authority) =>
        work.Connection.ExecuteAsync(
            """
            delete from record_notice_reader
            where authority = @authority and notice not in (select number from record_notice where authority = @authority)
            """,
            new { authority }
        );

    /// <summary>Takes notices from a reader's list, and from nobody else's.</summary>
    /// <returns>How many rows went.</returns>
    public static async Task<int> DropAsync(this Work work, Caller caller, IEnumerable<long> notices)
    {
        var gone = 0;
        foreach (var notice in notices)
            gone += await work.Connection.ExecuteAsync(
                """
                delete from record_notice_reader
                where authority = @Authority and reader = @Name and notice = @notice
                """,
                new
                {
                    caller.Authority,
                    caller.Name,
                    notice,
                }
            );
        return gone;
    }
}
