using Headwater.Access.Trail.Reading;
using Headwater.Access.Users;
using Headwater.Web.Hosting;
using Headwater.Web.Paging;
using Headwater.Web.Trail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Trail;

/// <summary>What a person looked at and did.</summary>
[Authorize(Rights.ReadTrail)]
public sealed class PersonModel(LooksBy looks, CallerOfRequest asking, TimeProvider clock) : PageModel
{
    private const int Size = 50;
    private const int UsualDays = 30;

    [FromQuery(Name = "name")]
    public string? Name { get; set; }

    [FromQuery(Name = "from")]
    public string? From { get; set; }

    [FromQuery(Name = "until")]
    public string? Until { get; set; }

    public IReadOnlyList<Colleague> People { get; private set; } = [];

    public Colleague? Person { get; private set; }

    public AskedDays Asked => AskedDays.Of(From, Until, DateOnly.FromDateTime(clock.GetLocalNow().Date), UsualDays);

    public TrailPage Looks { get; private set; } = TrailPage.Empty;

    public Pagination Pagination { get; private set; } = new(1, Size, 0, _ => "");

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] string? page = null)
    {
        People = await looks.NamesAsync(asking.Known);
        Person = People.FirstOrDefault(each => each.Name.Equals(Name?.Trim(), StringComparison.OrdinalIgnoreCase));
        if (Name is not null && Person is null)
            ModelState.AddModelError("name", "Nobody signs in with this name. Choose one of the list.");
        if (Asked.Wrong is { } wrong)
            ModelState.AddModelError("person-from", wrong);
        if (!ModelState.IsValid || Person is not { } person)
            return Page();

        var number = Pagination.Asked(page);
        Looks = await looks.RunAsync(
            person.Name,
            Asked.Days,
            skip: (number - 1) * Size,
            take: Size,
            asking.Known,
            few: LineTable.Few
        );
        Pagination = Pagination.To(
            number,
            Size,
            Looks.Count,
            each => $"/trail/person?name={Uri.EscapeDataString(person.Name)}&{Asked.Query}&page={each}"
        );
        return Pagination.Page == number ? Page() : Redirect(Pagination.Link(Pagination.Page));
    }
}
