using Headwater.Access.Restrictions;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Access;

/// <summary>The places that have to do with who sees what and what is kept, each with what one does there.</summary>
[Authorize(Rights.LookAfterAccess)]
public sealed class AccessAndPrivacyModel(CallerOfRequest asking, ReviewEmergencies emergencies) : PageModel
{
    public IReadOnlyList<Navigation> Places => Navigation.SafeguardsOf(asking.Known);

    /// <summary>How many emergency looks wait for this caller's review.</summary>
    public long ToReview { get; private set; }

    public async Task OnGetAsync() => ToReview = await emergencies.CountAsync(asking.Known);
}
