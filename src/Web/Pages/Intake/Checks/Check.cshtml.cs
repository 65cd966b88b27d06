using Headwater.Intake.Findings;
using Headwater.Web.Findings;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Intake.Checks;

/// <summary>One check: what it was given, what it changed, what it could not judge.</summary>
[Authorize(Rights.ReadDataQuality)]
public sealed class CheckModel(ListChecks list, OpenCheck open, ForgetCheck forget, CallerOfRequest asking) : PageModel
{
    private const int MostListed = 1_000;

    private KeptCheck? kept;

    public KeptCheck Check => kept ?? throw new InvalidOperationException("The check was not read.");

    public IReadOnlyList<KeptFile> Files { get; private set; } = [];

    public IReadOnlyList<NotJudged> NotJudged { get; private set; } = [];

    public bool IsNewest { get; private set; }

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
        var checks = await list.RunAsync(asking.Known, MostListed);
        if (checks.FirstOrDefault(each => each.Number == check) is not { } found)
            return false;
        (kept, IsNewest) = (found, checks[0].Number == check);
        Files = await open.FilesAsync(check, asking.Known);
        NotJudged = Web.Findings.NotJudged.Of(await open.NotRunAsync(check, asking.Known));
        return true;
    }
}
