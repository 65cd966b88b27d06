using Headwater.Privacy.Requests;
using Headwater.Privacy.Retention;
using Headwater.Records.Timelines;
using Headwater.Web.Hosting;
using Headwater.Web.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Privacy.Requests;

/// <summary>Takes in that somebody asks for a child's file, or for their own.</summary>
[Authorize(Rights.AnswerRequests)]
public sealed class AskModel(
    OpenChild open,
    AskForFile ask,
    Schedule schedule,
    CallerOfRequest asking,
    TimeProvider clock
) : PageModel
{
    public long Id { get; private set; }

    public string Name { get; private set; } = "";

    public Asker? Asker { get; private set; }

    public string Requester { get; private set; } = "";

    public string Identity { get; private set; } = "";

    public string Day { get; private set; } = "";

    /// <summary>How long records of children in care are kept, by the council's schedule; null where it has no such line.</summary>
    public string? KeptFor => schedule.OfCare?.Period;

    public async Task<IActionResult> OnGetAsync(long id)
    {
        Day = DateOnly.FromDateTime(clock.GetLocalNow().Date).ForMachines();
        return await ReadAsync(id) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(
        long id,
        [FromForm(Name = "asker")] Asker? asker,
        [FromForm(Name = "requester")] string? requester,
        [FromForm(Name = "identity")] string? identity,
        [FromForm(Name = "day")] string? day
    )
    {
        ModelState.Clear();
        (Asker, Requester, Identity, Day) = (asker, requester ?? "", identity ?? "", day ?? "");
        var (number, refusal) = await ask.RunAsync(id, asker, Requester, Identity, Words.Day.Read(day), asking.Known);
        if (refusal is null)
            return LocalRedirect($"/requests/{number}");
        if (!await ReadAsync(id))
            return NotFound();
        ModelState.AddModelError("asker", refusal.Sentence);
        return Page();
    }

    private async Task<bool> ReadAsync(long id)
    {
        if (await open.RunAsync(id, asking.Known, did: "Opened the form for a request for a file") is not { } child)
            return false;
        (Id, Name) = (id, child.Name);
        return true;
    }
}
