using Headwater.Records.People;
using Headwater.Web.Hosting;
using Headwater.Web.Paging;
using Headwater.Web.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Intake;

[Authorize(Rights.ReadDataQuality)]
public sealed class NotOnRollModel(NotOnRoll list, CallerOfRequest asking, TimeProvider clock) : PageModel
{
    private const int Size = 25;

    public IReadOnlyList<ChildNotOnRoll> Children { get; private set; } = [];

    public Pagination Pagination { get; private set; } = new(1, Size, 0, _ => "");

    public DateOnly Today { get; } = DateOnly.FromDateTime(clock.GetLocalNow().Date);

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] string? page = null)
    {
        var number = Pagination.Asked(page);
        var found = await list.RunAsync(Today, skip: (number - 1) * Size, take: Size, asking.Known);
        Pagination = Pagination.To(number, Size, found.Count, each => $"/data/not-on-roll?page={each}");
        Children = found.Children;
        return Pagination.Page == number ? Page() : Redirect(Pagination.Link(Pagination.Page));
    }

    public static string Last(ChildNotOnRoll child, DateOnly today) =>
        (child.LastSchool, child.LastOn) switch
        {
            (null, _) => "No roll that we know of ever had them.",
            ({ } school, null) => $"Last on the roll of {school}; the day is not known.",
            ({ } school, { } day) => $"Last on the roll of {school} on {day.InWords()}, {Old.Ago(day, today)}.",
        };
}
