using Headwater.Access.Trail.Reading;
using Headwater.Access.Users;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Trail;

/// <summary>Where to ask the trail.</summary>
[Authorize(Rights.ReadTrail)]
public sealed class IndexModel(LooksBy looks, CallerOfRequest asking) : PageModel
{
    public IReadOnlyList<Colleague> People { get; private set; } = [];

    public async Task OnGetAsync() => People = await looks.NamesAsync(asking.Known);
}
