using Headwater.Privacy.Requests;
using Headwater.Privacy.Requests.Formats;
using Headwater.Privacy.Retention;
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
    AgreeCopy agree,
    CloseRequest close,
    Schedule schedule,
    CallerOfRequest asking,
    TimeProvider clock
) : PageModel
{
    private FileRequest? request;

    public FileRequest Asked => request ?? throw new InvalidOperationException("No request was opened.");

    /// <summary>The file; null where nothing is held about the child any more.</summary>
    public FileCopy? Copy { get; private set; }

    public DateOnly Today { get; } = DateOnly.FromDateTime(clock.GetLocalNow().Date);

    public IReadOnlyList<string> Head => CopyZip.Words(Asked, schedule);

    /// <summary>What somebody wrote who was refused, and for which field.</summary>
    public (string At, string Because, string Why) Typed { get; private set; } = ("", "", "");

    /// <summary>The rows that somebody ticked who was refused.</summary>
    public IReadOnlyCollection<string> Ticked { get; private set; } = [];

    /// <summary>Where in the file something stands, the first place of several.</summary>
    public static string Place(FileCopy copy, FileFact fact)
    {
        var rows = copy
            .Parts.SelectMany(part => part.Rows)
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
        [FromForm(Name = "row")] IReadOnlyList<string>? rows,
        [FromForm(Name = "because")] string? because,
        [FromForm(Name = "why")] string? why,
        [FromForm(Name = "refuse")] string? refuse
    )
    {
        ModelState.Clear();
        var (me, said) = (asking.Known, Exemptions.Say(because, why));
        var refusal = act switch
        {
            "keep" => await decide.RunAsync(number, item ?? "", release: false, said, me),
            "release" => await decide.RunAsync(number, item ?? "", release: true, "", me),
            "rest" => await decide.RunAsync(number, item: null, release: false, said, me),
            "keep-rows" => await decide.RowsAsync(number, rows ?? [], release: false, said, me),
            "release-rows" => await decide.RowsAsync(number, rows ?? [], release: true, "", me),
            "finish" => await finish.RunAsync(number, me),
            "agree" => await agree.RunAsync(number, me),
            "sent" => await close.RunAsync(number, refusedWhy: null, me),
            "refuse" => await close.RunAsync(number, refuse ?? "", me),
            _ => new Refusal("Choose what to do."),
        };
        if (refusal is null)
            return LocalRedirect(
                $"/requests/{number}{act switch
                {
                    "keep" or "release" or "rest" => "#others",
                    "keep-rows" or "release-rows" => "#copy",
                    _ => "",
                }}"
            );
        // Only now: what a click showed nobody is no look.
        if (!await ReadAsync(number))
            return NotFound();
        var at = act switch
        {
            "keep" => $"because-{item}",
            "rest" => "because-rest",
            "keep-rows" => "because-rows",
            "refuse" => "refuse",
            _ => "",
        };
        (Typed, Ticked) = ((at, because ?? "", why ?? refuse ?? ""), rows ?? []);
        ModelState.AddModelError(at, refusal.Sentence);
        return Page();
    }

    private async Task<bool> ReadAsync(long number)
    {
        if (await open.RunAsync(number, asking.Known) is var (opened, copy))
            (request, Copy) = (opened, copy);
        else
            request = await open.WithoutFileAsync(number, asking.Known);
        return request is not null;
    }
}
