using Headwater.Access;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Web.TypedWork;

/// <summary>What somebody typed in one field of a page and has not sent yet.</summary>
public sealed record Draft(string Page, string Field, DateTimeOffset At, string Text);

/// <summary>What people type is kept on the server while they type, and is gone once it is sent.</summary>
public sealed class Drafts(Database database, TypedText typed, TimeProvider clock)
{
    public const int LongestText = 20_000;

    /// <summary>So many drafts a person has at most; one more is refused, and none of those that are there is lost.</summary>
    public const int Most = 50;
    private const int LongestPage = 300;
    public const int LongestField = 100;

    public static TimeSpan Kept { get; } = TimeSpan.FromDays(30);

    /// <param name="opened">When the page that it was typed on was opened: what comes after that page's form was accepted is too late.</param>
    /// <returns>Whether it can be kept: no field of ours is so long, and nobody has so many open.</returns>
    public async Task<bool> KeepAsync(Caller caller, string page, string field, string text, DateTimeOffset opened)
    {
        if (text.Length > LongestText || page.Length > LongestPage || field.Length > LongestField)
            return false;
        var now = clock.GetUtcNow();
        await using var work = await database.BeginAsync();
        await work.ForgetOldWorkAsync(before: now - Kept);
        if (string.IsNullOrWhiteSpace(text))
            await work.EmptyDraftAsync(caller, page, field);
        else if (await work.OtherDraftsAsync(caller, page, field) >= Most)
            return false;
        else
            await work.KeepDraftAsync(caller, page, field, typed.Protect(caller, text), now, opened);
        await work.KeepAsync();
        return true;
    }

    public async Task ForgetAsync(Caller caller, string page, IEnumerable<string> fields)
    {
        await using var work = await database.BeginAsync();
        foreach (var field in fields)
            await work.ForgetDraftAsync(caller, page, field, clock.GetUtcNow());
        await work.KeepAsync();
    }

    /// <summary>Everything of the caller's that waits to be sent, the newest first.</summary>
    public async Task<IReadOnlyList<Draft>> ListAsync(Caller caller)
    {
        await using var work = await database.ReadAsync();
        var before = Moment.Text(clock.GetUtcNow() - Kept);
        return
        [
            .. from draft in await work.ListDraftsAsync(caller)
            where string.CompareOrdinal(draft.At, before) >= 0
            let text = typed.Read(caller, draft.Text)
            where text is not null
            select new Draft(draft.Page, draft.Field, Moment.Read(draft.At), text),
        ];
    }
}
