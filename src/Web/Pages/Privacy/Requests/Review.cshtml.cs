using Headwater.Privacy.Requests;
using Headwater.Privacy.Requests.Formats;
using Headwater.Privacy.Retention;
using Headwater.Vocabulary;
using Headwater.Web.Hosting;
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
    private IReadOnlyList<ReviewGroup> groups = [];

    public FileRequest Asked => request ?? throw new InvalidOperationException("No request was opened.");

    /// <summary>The file; null where nothing is held about the child any more.</summary>
    public FileCopy? Copy { get; private set; }

    public DateOnly Today { get; } = DateOnly.FromDateTime(clock.GetLocalNow().Date);

    public IReadOnlyList<string> Head => CopyZip.Words(Asked, schedule);

    /// <summary>What somebody wrote who was refused, and for which field.</summary>
    public (string At, string Because, string Why) Typed { get; private set; } = ("", "", "");

    /// <summary>What somebody ticked who was refused.</summary>
    public IReadOnlyCollection<string> Ticked { get; private set; } = [];

    /// <summary>What is asked and not decided yet, the gravest first.</summary>
    public IReadOnlyList<ReviewGroup> Left => [.. groups.Where(group => group.Undecided > 0)];

    public IReadOnlyList<ReviewGroup> Decided => [.. groups.Where(group => group.Undecided is 0)];

    public GroupForm Form(ReviewGroup group) =>
        new(
            group,
            Asked.Number,
            Asked.ClosedAt is null,
            Because.For(group.Key, $": {group.Name}", Typed),
            Typed.At == $"because-{group.Key}" ? Ticked : null
        );

    public async Task<IActionResult> OnGetAsync(long number) => await ReadAsync(number) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(
        long number,
        [FromForm(Name = "do")] string? act,
        [FromForm(Name = "item")] IReadOnlyList<string>? items,
        [FromForm(Name = "of")] string? of,
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
            "keep" => await decide.TogetherAsync(number, items ?? [], release: false, said, me),
            "release" => await decide.TogetherAsync(number, items ?? [], release: true, "", me),
            "rest" => await decide.RestAsync(number, said, me),
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
            "keep" or "release" or "keep-rows" => $"because-{of}",
            "rest" => "because-rest",
            "refuse" => "refuse",
            _ => "",
        };
        (Typed, Ticked) = ((at, because ?? "", why ?? refuse ?? ""), rows ?? items ?? []);
        ModelState.AddModelError(at, refusal.Sentence);
        return Page();
    }

    private async Task<bool> ReadAsync(long number)
    {
        if (await open.RunAsync(number, asking.Known) is var (opened, copy))
            (request, Copy, groups) = (opened, copy, GroupItems.Of(copy));
        else
            request = await open.WithoutFileAsync(number, asking.Known);
        return request is not null;
    }
}
