using Headwater.Privacy.Requests;
using Headwater.Vocabulary;
using Headwater.Web.Hosting;
using Headwater.Web.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Privacy.Requests;

/// <summary>Reviews a file before it goes out: what may be about others is let go or kept back, and a second person looks.</summary>
[Authorize(Rights.AnswerRequests)]
public sealed class ReviewModel(
    OpenRequest open,
    DecideItems decide,
    FinishReview finish,
    CloseRequest close,
    CallerOfRequest asking,
    TimeProvider clock
) : PageModel
{
    private OpenedRequest? opened;

    public OpenedRequest Opened => opened ?? throw new InvalidOperationException("No request was opened.");

    public DateOnly Today { get; } = DateOnly.FromDateTime(clock.GetLocalNow().Date);

    /// <summary>Where in the file something stands, the first place of several.</summary>
    public string Place(FileFact fact)
    {
        var rows = Opened
            .Copy.Parts.SelectMany(part => part.Rows)
            .Where(row => row.Facts.Any(each => each.Item == fact.Item))
            .ToList();
        var first = rows[0];
        return $"{first.Title}{(first.On is { } on ? $", {on.InWords()}" : "")}. {first.Where}{(rows.Count > 1 ? $" and {Count.Of(rows.Count - 1, "other place", "other places")}" : "")}.";
    }

    public async Task<IActionResult> OnGetAsync(long number) => await ReadAsync(number) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(
        long number,
        [FromForm(Name = "do")] string? act,
        [FromForm(Name = "item")] string? item,
        [FromForm(Name = "why")] string? why,
        [FromForm(Name = "refuse")] string? refuse
    )
    {
        ModelState.Clear();
        if (!await ReadAsync(number))
            return NotFound();
        var me = asking.Known;
        var refusal = act switch
        {
            "keep" => await decide.RunAsync(number, item ?? "", release: false, why ?? "", me),
            "release" => await decide.RunAsync(number, item ?? "", release: true, "", me),
            "rest" => await decide.RunAsync(number, item: null, release: false, why ?? "", me),
            "finish" => await finish.RunAsync(number, me),
            "agree" => await finish.AgreeAsync(number, me),
            "sent" => await close.RunAsync(number, refusedWhy: null, me),
            "refuse" => await close.RunAsync(number, refuse ?? "", me),
            _ => new Refusal("Choose what to do."),
        };
        if (refusal is null)
            return LocalRedirect($"/requests/{number}{(act is "keep" or "release" or "rest" ? "#others" : "")}");
        await ReadAsync(number);
        ModelState.AddModelError(
            act is "keep" ? $"why-{item}"
                : act is "rest" ? "rest"
                : act is "refuse" ? "refuse"
                : "",
            refusal.Sentence
        );
        return Page();
    }

    private async Task<bool> ReadAsync(long number) => (opened = await open.RunAsync(number, asking.Known)) is not null;
}
