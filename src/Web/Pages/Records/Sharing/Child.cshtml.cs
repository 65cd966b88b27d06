using Headwater.Access.Sharing;
using Headwater.Records.Schools;
using Headwater.Records.Timelines;
using Headwater.Web.Hosting;
using Headwater.Web.Timelines;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Records.Sharing;

/// <summary>What an agreement shows a partner's worker of one child.</summary>
[Authorize(Rights.SeeShared)]
public sealed class ChildModel(OpenChild open, ListSchools schools, CallerOfRequest asking, TimeProvider clock)
    : PageModel
{
    public ChildRecord Child { get; private set; } = ChildPage.Nobody.Child;

    public IReadOnlyList<Happening> Told { get; private set; } = [];

    public Agreement? Agreement => asking.Known.Sharing;

    public DateOnly Today { get; } = DateOnly.FromDateTime(clock.GetLocalNow().Date);

    public async Task<IActionResult> OnGetAsync(long id)
    {
        if (await open.RunAsync(id, asking.Known) is not { } child)
            return NotFound();
        Child = child;
        Told = new Telling(new SchoolNames(await schools.RunAsync(asking.Known))).Of(child.Entries);
        return Page();
    }
}
