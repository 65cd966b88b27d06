using Headwater.Need.Levels;
using Headwater.Need.Levels.Lists.Places;
using Headwater.Records.Schools;
using Headwater.Web.Hosting;
using Headwater.Web.Lists;
using Headwater.Web.Timelines;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Need;

/// <summary>Who comes first where there is room for so many: each place, why it comes before the next, and who falls just outside.</summary>
[Authorize(Rights.SeeChildren)]
public sealed class FirstModel(
    FillPlaces fill,
    FindRun runs,
    ListSchools schools,
    CallerOfRequest asking,
    TimeProvider clock
) : PageModel
{
    public AskedPlaces Asked { get; private set; } = new(null, 1, null, false);

    public Run? Run { get; private set; }

    /// <summary>Null before a number of places is asked for.</summary>
    public FilledPlaces? Places { get; private set; }

    public SchoolNames Schools { get; private set; } = SchoolNames.None;

    public DateOnly Today { get; } = DateOnly.FromDateTime(clock.GetLocalNow().Date);

    public async Task OnGetAsync()
    {
        Asked = AskedPlaces.Of(Request.Query);
        Run = await runs.NewestAsync(asking.Known);
        Schools = new SchoolNames(await schools.RunAsync(asking.Known));
        if (Asked.Question is { } question)
            Places = await fill.RunAsync(question, asking.Known);
    }

    /// <summary>Why a place comes before the one after it; null for the last that is shown.</summary>
    public string? WhyBeforeNext(PlacedChild placed)
    {
        var all = Places is null ? [] : Places.In.Concat(Places.Outside).ToList();
        return placed.Number < all.Count ? PlaceWords.Before(placed.Precedence, all[placed.Number].Precedence) : null;
    }
}
