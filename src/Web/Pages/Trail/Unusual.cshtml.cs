using Headwater.Access.Trail.Unusual;
using Headwater.Web.Hosting;
using Headwater.Web.Paging;
using Headwater.Web.Trail;
using Headwater.Web.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Trail;

/// <summary>Looks that a rule names, for a person to judge.</summary>
[Authorize(Rights.ReadTrail)]
public sealed class UnusualModel(
    FindUnusual find,
    NoteLook note,
    LookPolicy policy,
    CallerOfRequest asking,
    TimeProvider clock
) : PageModel
{
    private const int Size = 20;
    private const int UsualDays = 7;

    [FromQuery(Name = "from")]
    public string? From { get; set; }

    [FromQuery(Name = "until")]
    public string? Until { get; set; }

    [FromQuery(Name = "rule")]
    public string? Rule { get; set; }

    /// <summary>What was just done, to say so once.</summary>
    [TempData]
    public string? Done { get; set; }

    public LookPolicy Policy => policy;

    public string PolicyDate => policy.Date.InWords();

    public string Me => asking.Known.Name;

    public AskedDays Asked =>
        AskedDays.Of(
            From,
            Until,
            DateOnly.FromDateTime(clock.GetLocalNow().Date),
            UsualDays,
            most: FindUnusual.MostDays
        );

    public UnusualPage Found { get; private set; } = UnusualPage.Empty;

    public Pagination Pagination { get; private set; } = new(1, Size, 0, _ => "");

    /// <summary>This page as it is asked for now.</summary>
    public string Back => Pagination.Link(Pagination.Page);

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "page")] string? page = null)
    {
        if (Asked.Wrong is { } wrong)
        {
            ModelState.AddModelError("unusual-from", wrong);
            return Page();
        }

        var number = Pagination.Asked(page);
        await ReadAsync(number);
        return Pagination.Page == number ? Page() : Redirect(Pagination.Link(Pagination.Page));
    }

    public async Task<IActionResult> OnPostAsync(
        string? rule,
        long line,
        [FromForm(Name = "note")] string? said,
        string? back
    )
    {
        if (await note.RunAsync(rule ?? "", line, said ?? "", asking.Known) is not { } refusal)
        {
            Done = "What you found was noted.";
            return LocalRedirect(back is not null && IsHere(back) ? back : "/trail/unusual");
        }

        ModelState.Clear();
        Rule = null;
        await ReadAsync(1);
        ModelState.AddModelError($"note-{rule}-{line}", refusal.Sentence);
        return Page();
    }

    public string DayOf(UnusualLook look)
    {
        var day = DateOnly.FromDateTime(look.Lines[0].At.Date).ForMachines();
        return $"/trail/person?name={Uri.EscapeDataString(look.By)}&from={day}&until={day}";
    }

    private bool IsHere(string back) =>
        Url.IsLocalUrl(back) && back.StartsWith("/trail/unusual?", StringComparison.Ordinal);

    private async Task ReadAsync(int number)
    {
        var rule = Rules.Find(Rule ?? "")?.Key;
        Found = await find.RunAsync(
            Asked.Days,
            rule,
            skip: (number - 1) * Size,
            take: Size,
            asking.Known,
            LineTable.Few
        );
        Pagination = Pagination.To(
            number,
            Size,
            Found.Count,
            each => $"/trail/unusual?{Asked.Query}{(rule is null ? "" : $"&rule={rule}")}&page={each}"
        );
    }
}
