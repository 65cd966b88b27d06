using Headwater.Access.Trail.Reading;
using Headwater.Web.Hosting;
using Headwater.Web.Paging;
using Headwater.Web.Trail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Trail;

/// <summary>All looks at one child, to print for somebody who asks who looked. Staff stand by role and team unless ticked otherwise.</summary>
[Authorize(Rights.ReadTrail)]
public sealed class RequestModel(LooksAtChild looks, CallerOfRequest asking, TimeProvider clock) : PageModel
{
    private const int Size = 50;

    public const string Did = "Wrote down who looked at a child, for somebody who asks";

    [FromQuery(Name = "number")]
    public string? Number { get; set; }

    [FromQuery(Name = "from")]
    public string? From { get; set; }

    [FromQuery(Name = "until")]
    public string? Until { get; set; }

    [FromQuery(Name = "named")]
    public bool Named { get; set; }

    public DateOnly Today { get; } = DateOnly.FromDateTime(clock.GetLocalNow().Date);

    public long? Child => TrailWords.Number(Number);

    public AskedDays Asked => AskedDays.Of(From, Until, Today, usual: null);

    public TrailPage Looks { get; private set; } = TrailPage.Empty;

    public Pagination Pagination { get; private set; } = new(1, Size, 0, _ => "");

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] string? page = null)
    {
        if (!string.IsNullOrEmpty(Number) && Child is null)
            ModelState.AddModelError("number", "Write the child’s number, such as 1234.");
        if (Asked.Wrong is { } wrong)
            ModelState.AddModelError("request-from", wrong);
        if (!ModelState.IsValid || Child is not { } child)
            return Page();

        var number = Pagination.Asked(page);
        Looks = await looks.RunAsync(child, Asked.Days, skip: (number - 1) * Size, take: Size, asking.Known, Did);
        Pagination = Pagination.To(
            number,
            Size,
            Looks.Count,
            each => $"/trail/request?number={child}&{Asked.Query}{(Named ? "&named=true" : "")}&page={each}"
        );
        return Pagination.Page == number ? Page() : Redirect(Pagination.Link(Pagination.Page));
    }
}
