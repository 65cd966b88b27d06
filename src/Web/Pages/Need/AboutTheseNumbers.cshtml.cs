using Headwater.Need.Signals;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Need;

public sealed class AboutTheseNumbersModel : PageModel
{
    public IEnumerable<Signal> Signals => Catalogue.All;
}
