using System.Globalization;
using Headwater.Access.Restrictions;
using Headwater.Records.Matching;
using Headwater.Web.Hosting;
using Headwater.Web.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Access.Restrictions;

/// <summary>Somebody lets themselves in to a restricted record for a time, says why, and is told that it will be reviewed.</summary>
[Authorize(Rights.LetThemselvesIn)]
[BindProperties]
public sealed class EmergencyModel(EmergencyAccess emergency, CallerOfRequest asking, TimeProvider clock) : PageModel
{
    public string? Number { get; set; }

    public string? GivenName { get; set; }

    public string? FamilyName { get; set; }

    public string? Born { get; set; }

    public string? Why { get; set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var (opened, refusal) = await emergency.RunAsync(Sought, Why ?? "", asking.Known);
        if (opened is not null)
        {
            TempData["Done"] =
                $"You see this record until {opened.Until.EndInWords(clock)}. A manager will ask you about it.";
            return RedirectToPage("/Records/Child", new { id = opened.Child });
        }

        ModelState.Clear();
        ModelState.AddModelError(nameof(Why), refusal?.Sentence ?? "");
        return Page();
    }

    private SoughtRecord Sought
    {
        get
        {
            if (string.IsNullOrWhiteSpace(Number))
                return new SoughtRecord(
                    null,
                    $"{Folding.Fold(FamilyName ?? "")} {Folding.Fold(GivenName ?? "")}".Trim(),
                    Day.Read(Born)
                );
            // A child may be named by its number or by its address here.
            var last = Number.Trim().TrimEnd('/').Split('/')[^1];
            return new SoughtRecord(
                long.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0
            );
        }
    }
}
