using Headwater.Access;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Access;

/// <summary>The places that have to do with who sees what and what is kept, each with what one does there.</summary>
[Authorize(Rights.LookAfterAccess)]
public sealed class AccessAndPrivacyModel(CallerOfRequest asking) : PageModel
{
    public Caller Caller => asking.Known;
}
