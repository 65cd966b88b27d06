using Headwater.Access;
using Headwater.Records.WhoWorks;
using Headwater.Vocabulary;
using Headwater.Web.Hosting;
using Headwater.Web.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Records;

/// <summary>Somebody who may not see a child asks who works with them. The answer stands on the page that was sent, so that no name is in an address.</summary>
[Authorize(Rights.LearnWhoWorks)]
[BindProperties]
public sealed class WhomToRingModel(AskWhoWorks ask, CallerOfRequest asking) : PageModel
{
    public string? GivenName { get; set; }

    public string? FamilyName { get; set; }

    public string? Born { get; set; }

    public string? Number { get; set; }

    [BindNever]
    public bool Asked { get; private set; }

    [BindNever]
    public IReadOnlyList<Works> Works { get; private set; } = [];

    public bool OwnRoll => asking.Known.Reach is Reach.School;

    public DutyLine? FrontDoor =>
        asking.Known.Policy.Ring.FirstOrDefault(line => line.Service is SourceSystem.SocialCare);

    public void OnGet() { }

    public async Task OnPostAsync()
    {
        var (works, refusal) = await ask.RunAsync(
            new Named(GivenName, FamilyName, Day.Read(Born), Number),
            asking.Known
        );
        ModelState.Clear();
        if (refusal is not null)
        {
            ModelState.AddModelError(nameof(GivenName), refusal.Sentence);
            return;
        }

        (Asked, Works) = (true, works);
    }
}
