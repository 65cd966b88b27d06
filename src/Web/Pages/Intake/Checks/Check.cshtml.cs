using Headwater.Intake.Findings;
using Headwater.Web.Findings;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Intake.Checks;

/// <summary>One check: what it was given, what it changed, what it could not judge.</summary>
[Authorize(Rights.ReadDataQuality)]
public sealed class CheckModel(OpenCheck open, ForgetCheck forget, CallerOfRequest asking) : PageModel
{
    /// <summary>How many files that could not be checked are told before the rest is folded away.</summary>
    public const int MostUnknown = 5;

    private OpenedCheck? opened;

    public OpenedCheck Opened => opened ?? throw new InvalidOperationException("The check was not read.");

    public IReadOnlyList<NotJudged> NotJudged { get; private set; } = [];

    /// <summary>What would let more rules run, were the files sent again with it.</summary>
    public IReadOnlyList<Wanted> Wanted { get; private set; } = [];

    public string SendAgain =>
        $"/data/check{QueryString.Create(Wanted.Select(one => KeyValuePair.Create("with", (string?)one.What.Field)))}";

    public async Task<IActionResult> OnGetAsync(long check) => await ReadAsync(check) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(long check)
    {
        if (await forget.RunAsync(check, asking.Known) is not { } refusal)
            return Redirect("/data/findings");
        if (!await ReadAsync(check))
            return NotFound();
        ModelState.AddModelError("", refusal.Sentence);
        return Page();
    }

    private async Task<bool> ReadAsync(long check)
    {
        opened = await open.RunAsync(check, asking.Known);
        NotJudged = Web.Findings.NotJudged.Of(opened?.NotRun ?? []);
        Wanted = Web.Findings.Wanted.Of(NotJudged);
        return opened is not null;
    }
}
