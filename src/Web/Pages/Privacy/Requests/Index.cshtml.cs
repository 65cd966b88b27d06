using Headwater.Privacy.Requests;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Privacy.Requests;

/// <summary>Who asked for a file, and by when it is due.</summary>
[Authorize(Rights.ReadRequests)]
public sealed class IndexModel(ListRequests list, ExtendRequest extend, CallerOfRequest asking, TimeProvider clock)
    : PageModel
{
    public IReadOnlyList<FileRequest> Requests { get; private set; } = [];

    public DateOnly Today { get; } = DateOnly.FromDateTime(clock.GetLocalNow().Date);

    public bool MayAnswer => asking.Known.AnswersRequests;

    public async Task OnGetAsync() => Requests = await list.RunAsync(asking.Known);

    public async Task<IActionResult> OnPostAsync(
        [FromForm(Name = "number")] long number,
        [FromForm(Name = "why")] string? why
    )
    {
        ModelState.Clear();
        if (await extend.RunAsync(number, why ?? "", asking.Known) is not { } refusal)
            return LocalRedirect("/requests");
        Requests = await list.RunAsync(asking.Known);
        ModelState.AddModelError(
            Requests.Any(request =>
                request is { ClosedAt: null, ExtendedOn: null } && request.Number == number && Today <= request.DueOn
            )
                ? $"why-{number}"
                : "",
            refusal.Sentence
        );
        return Page();
    }
}
