using Headwater.Need.Levels;
using Headwater.Records.Matching.Decisions;
using Headwater.Records.Matching.Doubts;
using Headwater.Web.Home;
using Headwater.Web.Hosting;
using Headwater.Web.Paging;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Matching;

/// <summary>What people decided about who is who, each to be taken back.</summary>
[Authorize(Rights.SettleDoubt)]
public sealed class DecisionsModel(
    ListPairDecisions list,
    TakeBack takeBack,
    AssessAgain again,
    CountWaiting waiting,
    CallerOfRequest asking
) : PageModel
{
    private const int Size = 25;

    public DecisionPage Decisions { get; private set; } = new(0, []);

    public Pagination Pagination { get; private set; } = new(1, Size, 0, _ => "");

    [TempData]
    public string? Done { get; set; }

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] string? page = null)
    {
        var number = Pagination.Asked(page);
        await ReadAsync(number);
        return Pagination.Page == number ? Page() : Redirect(Pagination.Link(Pagination.Page));
    }

    public async Task<IActionResult> OnPostAsync(long act)
    {
        if (await takeBack.RunAsync(act, "", asking.Known) is not { } refusal)
        {
            await again.RunAsync(asking.Known);
            Done =
                "The decision was taken back. Both children’s records stand as they did before it. "
                + WaitWords.Left((await waiting.RunAsync(asking.Known)).Pairs);
            return Redirect("/matching/decisions");
        }

        await ReadAsync(1);
        ModelState.Clear();
        ModelState.AddModelError($"act-{act}", refusal.Sentence);
        return Page();
    }

    private async Task ReadAsync(int number)
    {
        Decisions = await list.RunAsync(skip: (number - 1) * Size, take: Size, asking.Known);
        Pagination = Pagination.To(number, Size, Decisions.Count, each => $"/matching/decisions?page={each}");
    }
}
