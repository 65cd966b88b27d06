using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages;

public sealed class IndexModel(CallerOfRequest asking) : PageModel
{
    public string Name => asking.Known.DisplayName;
}
