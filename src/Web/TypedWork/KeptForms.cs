using System.Text.Json;
using Headwater.Access;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Web.TypedWork;

/// <summary>A form that was sent after its sender's session had ended.</summary>
public sealed record KeptForm(string Page, DateTimeOffset At, IReadOnlyList<KeyValuePair<string, string>> Fields);

/// <summary>A form that came too late is kept for whoever sent it, who can send it after all once they signed in again.</summary>
public sealed class KeptForms(Database database, TypedText typed, TimeProvider clock)
{
    private const int LongestForm = 100_000;

    /// <summary>So many forms wait for a person at most.</summary>
    public const int Most = 20;

    /// <returns>Whether it could be kept.</returns>
    public async Task<bool> KeepAsync(Caller caller, string page, IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        var text = JsonSerializer.Serialize(fields);
        if (text.Length > LongestForm)
            return false;
        var now = clock.GetUtcNow();
        await using var work = await database.BeginAsync();
        await work.ForgetOldWorkAsync(before: now - Drafts.Kept);
        if ((await work.ListFormsAsync(caller)).Count(form => form.Page != page) >= Most)
            return false;
        await work.KeepFormAsync(caller, page, typed.Protect(caller, text), now);
        await work.KeepAsync();
        return true;
    }

    public async Task ForgetAsync(Caller caller, string page)
    {
        await using var work = await database.BeginAsync();
        await work.ForgetFormAsync(caller, page);
        await work.KeepAsync();
    }

    public async Task<IReadOnlyList<KeptForm>> ListAsync(Caller caller)
    {
        await using var work = await database.ReadAsync();
        var before = Moment.Text(clock.GetUtcNow() - Drafts.Kept);
        return
        [
            .. from form in await work.ListFormsAsync(caller)
            where string.CompareOrdinal(form.At, before) >= 0
            let text = typed.Read(caller, form.Fields)
            where text is not null
            select new KeptForm(
                form.Page,
                Moment.Read(form.At),
                JsonSerializer.Deserialize<List<KeyValuePair<string, string>>>(text) ?? []
            ),
        ];
    }
}
