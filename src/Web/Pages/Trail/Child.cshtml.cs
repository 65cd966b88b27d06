using Headwater.Access.Trail.Reading;
using Headwater.Web.Hosting;
using Headwater.Web.Paging;
using Headwater.Web.Trail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Trail;

/// <summary>Who looked at a child, asked for by number.</summary>
[Authorize(Rights.ReadTrail)]
public sealed class ChildModel(LooksAtChild looks, CallerOfRequest asking, TimeProvider clock) : PageModel
{
    private const int Size = 50;
    private const int UsualDays = 90;

    [FromQuery(Name = "number")]
    public string? Number { get; set; }

    [FromQuery(Name = "from")]
    public string? From { get; set; }

    [FromQuery(Name = "until")]
    public string? Until { get; set; }

    public long? Child => TrailWords.Number(Number);

    public AskedDays Asked => AskedDays.Of(From, Until, DateOnly.FromDateTime(clock.GetLocalNow().Date), UsualDays);

    public TrailPage Looks { get; private set; } = TrailPage.Empty;

    public Pagination Pagination { get; private set; } = new(1, Size, 0, _ => "");

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] string? page = null)
    {
        if (Number is not null && Child is null)
            ModelState.AddModelError("number", "Write the child’s number, such as 1234.");
        if (Asked.Wrong is { } wrong)
            ModelState.AddModelError("child-from", wrong);
        if (!ModelState.IsValid || Child is not { } child)
            return Page();

        var number = Pagination.Asked(page);
        Looks = await looks.RunAsync(child, Asked.Days, skip: (number - 1) * Size, take: Size, asking.Known);
        Pagination = Pagination.To(
            number,
            Size,
            Looks.Count,
            each => $"/trail/child?number={child}&{Asked.Query}&page={each}"
        );
        return Pagination.Page == number ? Page() : Redirect(Pagination.Link(Pagination.Page));
    }
}
