using System.Globalization;
using Headwater.Web.Hosting;
using Headwater.Web.TypedWork;
using Headwater.Web.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.TypedWork;

/// <summary>The caller's own typed work that waits, and where the script sends what is being typed.</summary>
public sealed class KeptModel(Drafts drafts, KeptForms forms, CallerOfRequest asking, TimeProvider clock) : PageModel
{
    private const int Telling = 20;

    public IReadOnlyList<Draft> Drafts { get; private set; } = [];

    public IReadOnlyList<KeptForm> Forms { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Drafts = await drafts.ListAsync(asking.Known);
        Forms = await forms.ListAsync(asking.Known);
    }

    /// <summary>Keeps what is being typed, and says how many seconds the session now lasts.</summary>
    public async Task<IActionResult> OnPostDraftAsync(string? page, string? field, string? text)
    {
        if (!Url.IsLocalUrl(page) || string.IsNullOrEmpty(field) || SentForms.OpenedAt(Request.Form) is not { } opened)
            return BadRequest();
        return await drafts.KeepAsync(asking.Known, page, field, text ?? "", opened)
            ? Left()
            : StatusCode(StatusCodes.Status413PayloadTooLarge);
    }

    /// <summary>Somebody wishes to stay signed in: asking is enough.</summary>
    public IActionResult OnPostStay() => Left();

    public async Task<IActionResult> OnPostForgetAsync(string? page, string? field)
    {
        await drafts.ForgetAsync(asking.Known, page ?? "", [field ?? ""]);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostFormAsync(string? page)
    {
        await forms.ForgetAsync(asking.Known, page ?? "");
        return RedirectToPage();
    }

    public string When(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, clock.LocalTimeZone).InWords();

    /// <summary>What tells its author which form it was: words, not the numbers and choices that go with them.</summary>
    public static IEnumerable<string> Texts(KeptForm kept) =>
        kept
            .Fields.Where(field => !field.Key.StartsWith("hw-", StringComparison.Ordinal))
            .Select(field => field.Value)
            .Where(value => value.Length > Telling || value.Contains(' ', StringComparison.Ordinal));

    public static string PathOf(KeptForm kept) => kept.Page.Split('?')[0];

    private ContentResult Left() =>
        Content(
            ((long)(asking.Left ?? TimeSpan.Zero).TotalSeconds).ToString(CultureInfo.InvariantCulture),
            "text/plain"
        );
}
