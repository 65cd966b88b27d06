using Headwater.Web.Hosting;
using Headwater.Web.Uploads;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Intake.Checks;

/// <summary>How far a check has come. The page asks again by itself, without a script, until the check is over.</summary>
[Authorize(Rights.ReadDataQuality)]
public sealed class WaitingModel(CheckQueue queue, CallerOfRequest asking) : PageModel
{
    private const int Seconds = 2;

    /// <summary>Null for a check that is not known any more.</summary>
    public CheckTicket? Ticket { get; private set; }

    public IActionResult OnGet(Guid ticket)
    {
        Ticket = queue.Find(ticket, asking.Known);
        if (Ticket?.Now.Check is { } check)
            return Redirect($"/data/checks/{check}");
        if (Ticket is { Now.IsOver: false })
            Response.Headers["Refresh"] = $"{Seconds}";
        return Page();
    }
}
