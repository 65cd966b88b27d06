using Headwater.Access.Sharing;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Access.Sharing;

[Authorize(Rights.AgreeSharing)]
[BindProperties]
public sealed class AddPartnerModel(AddPartner add, CallerOfRequest asking) : PageModel
{
    public string? Name { get; set; }

    public PartnerKind? Kind { get; set; }

    [TempData]
    public string? Done { get; set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var refusal = Kind is { } kind
            ? await add.RunAsync(new Partner(Name ?? "", kind), asking.Known)
            : new Headwater.Vocabulary.Refusal("Choose what kind of organisation it is.");
        if (refusal is not null)
        {
            ModelState.Clear();
            ModelState.AddModelError(nameof(Name), refusal.Sentence);
            return Page();
        }

        Done = $"{Name} is added. Its people see nobody until an agreement is signed.";
        return RedirectToPage("/Access/Sharing/Index");
    }
}
