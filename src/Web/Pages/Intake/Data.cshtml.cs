using Headwater.Intake.Submissions;
using Headwater.Web.Hosting;
using Headwater.Web.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Intake;

[Authorize(Rights.ReadDataQuality)]
public sealed class DataModel(ListSubmissions submissions, CallerOfRequest asking, TimeProvider clock) : PageModel
{
    public IReadOnlyList<Freshness> Sources { get; private set; } = [];

    public async Task OnGetAsync() => Sources = await submissions.FreshnessAsync(asking.Known);

    /// <summary>How long ago the newest day was; null where no day is known.</summary>
    public string? Age(Freshness source) =>
        source.NewestDay is { } day
            ? (DateOnly.FromDateTime(clock.GetLocalNow().Date).DayNumber - day.DayNumber) switch
            {
                <= 0 => "today",
                var days => $"{Count.Of(days, "day", "days")} ago",
            }
            : null;
}
