using System.Diagnostics;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Errors;

/// <summary>What went wrong, in words. "Not found" also answers for what the caller may not see, so that nobody learns what exists.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class StatusModel : PageModel
{
    private static readonly Sentences Missing = new(
        "Page not found",
        "There is nothing here that you can see.",
        "Check the address, or look for the child on the list. If you think that you should see this, ask your administrator."
    );

    private static readonly Dictionary<int, Sentences> Known = new()
    {
        [400] = new(
            "We could not read that",
            "The form had expired, or part of it was missing or was lost on the way.",
            "Go back, load the page again and send it once more. Nothing was changed."
        ),
        [403] = new(
            "You cannot use this page",
            "Your role does not include it.",
            "Ask your administrator if your job needs it."
        ),
        [404] = Missing,
        [405] = new(
            "This page takes no form",
            "Something was sent to a page that only shows things.",
            "Go to the page from the menu, and send it from there. Nothing was changed."
        ),
        [410] = new(
            "No file names this child any more",
            "A corrected file took the place of the one that named them, so their record is gone. What people decided and who looked is kept.",
            "Look for the child on the list: they may stand there under another number."
        ),
        [413] = new(
            "That is more than can be sent at once",
            "What was sent is too large.",
            "Send less at once: files in parts, or packed as ZIP. Nothing was changed."
        ),
        [429] = new("Too many tries", "There were too many tries in a short time.", "Wait one minute, then try again."),
        [500] = new(
            "Sorry, something went wrong",
            "It is a fault in Headwater, not something you did. Nothing was half saved.",
            "Try again. If it goes on, tell your administrator the reference below."
        ),
        [503] = new(
            "Headwater is loading files",
            "While files are being kept, pages have to wait. Nothing was changed.",
            "Try again in a minute."
        ),
    };

    public Sentences Said { get; private set; } = Missing;

    /// <summary>Whether somebody looked for something that they may not see, or that is not there: which, nobody is told.</summary>
    public bool MayBeRestricted { get; private set; }

    /// <summary>For the log only: it says nothing about a child.</summary>
    public string? Reference { get; private set; }

    public void OnGet(int status) => Say(status);

    public void OnPost(int status) => Say(status);

    private void Say(int status)
    {
        Said = Known.GetValueOrDefault(status, Missing);
        Response.StatusCode = Known.ContainsKey(status) ? status : StatusCodes.Status404NotFound;
        MayBeRestricted = Said == Missing && User.HasClaim(Rights.May, Rights.LetThemselvesIn);
        Reference = status is 500 ? Activity.Current?.Id ?? HttpContext.TraceIdentifier : null;
    }

    public sealed record Sentences(string Title, string What, string Next);
}
