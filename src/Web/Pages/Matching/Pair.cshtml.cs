using System.Globalization;
using Headwater.Need.Levels;
using Headwater.Records.Families;
using Headwater.Records.Matching.Decisions;
using Headwater.Records.Matching.Doubts;
using Headwater.Web.Home;
using Headwater.Web.Hosting;
using Headwater.Web.Matching;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Matching;

/// <summary>Two records side by side, and three buttons. After an answer comes the next pair.</summary>
[Authorize(Rights.SettleDoubt)]
public sealed class PairModel(
    OpenPair open,
    DecidePair decide,
    AnswerSecond second,
    AssessAgain again,
    OpenTwoFamilies households,
    CountWaiting waiting,
    CallerOfRequest asking
) : PageModel
{
    private OpenedPair? opened;

    public OpenedPair Opened => opened ?? throw new InvalidOperationException("The pair was not read.");

    public IReadOnlyList<PairRow> Rows => [.. PairRow.Of(Opened).Where(row => !row.IsEmpty)];

    public Waterfall Waterfall => Waterfall.Of(Opened.Steps);

    /// <summary>The pair to go on with where this one is left without an answer.</summary>
    public WaitingPair? Next { get; private set; }

    /// <summary>Who lives or lived with each of the two; null where they stand as one child.</summary>
    public TwoFamilies? Families { get; private set; }

    public string Caller => asking.Known.Name;

    public bool AreOne => Opened.Left.Child == Opened.Right.Child;

    /// <summary>Everyone who is one child where these two are: the numbers that a tick sends.</summary>
    public string Whole =>
        string.Join(
            ' ',
            new[] { Opened.Left, Opened.Right }
                .Concat(Opened.WithLeft)
                .Concat(Opened.WithRight)
                .Select(side => side.Person.ToString(CultureInfo.InvariantCulture))
        );

    /// <summary>The boxes that the person ticked where the answer could not be kept, so that they are still ticked.</summary>
    public IReadOnlyCollection<string> Ticked { get; private set; } = [];

    /// <summary>Why "Same child" takes a reason and a tick; null where it takes none.</summary>
    public string? Care { get; private set; }

    /// <summary>What the person wrote and could not be kept, so that it is not lost.</summary>
    public string? Why { get; private set; }

    [TempData]
    public string? Done { get; set; }

    public async Task<IActionResult> OnGetAsync(long left, long right) =>
        await ReadAsync(left, right) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(
        long left,
        long right,
        string? verdict,
        string? why,
        long[] known,
        string? moving
    )
    {
        // By name and one alone: a number or a list is nothing that a button sends.
        Verdict? said = verdict switch
        {
            nameof(Verdict.Together) => Verdict.Together,
            nameof(Verdict.Apart) => Verdict.Apart,
            nameof(Verdict.CannotTell) => Verdict.CannotTell,
            _ => null,
        };
        if (said is null || Numbers(moving) is not { } told)
            return BadRequest();
        var decided = await decide.RunAsync(left, right, said.Value, why ?? "", asking.Known, known, told);
        if (decided.Refused is not { } refusal)
        {
            await again.RunAsync(asking.Known);
            var still = await waiting.RunAsync(asking.Known);
            Done = $"{MatchWords.Of(said.Value)}. {WaitWords.Left(still.Pairs)}";
            if (decided.WaitsSince is { } since)
            {
                Done = $"Your answer waits for a second look, since {since}. {WaitWords.Left(still.Pairs)}";
                return Redirect($"/matching/pairs/{left}/{right}");
            }

            return await open.NextAsync(asking.Known) is { } next
                ? Redirect($"/matching/pairs/{next.Left}/{next.Right}")
                : Redirect("/matching");
        }

        if (refusal == DecidePair.NoSuch || !await ReadAsync(left, right))
            return NotFound();
        ModelState.Clear();
        ModelState.AddModelError("Verdict", refusal.Sentence);
        Care = decided.Care ?? Opened.Care;
        Why = why;
        Ticked =
        [
            .. known.Select(number => number.ToString(CultureInfo.InvariantCulture)),
            .. moving is null ? (string[])[] : [moving],
        ];
        return Page();
    }

    public async Task<IActionResult> OnPostSecondAsync(long left, long right, long act, string? answer, string? why)
    {
        if (answer is not ("agree" or "refuse"))
            return BadRequest();
        if (await second.RunAsync(left, right, act, answer is "agree", why ?? "", asking.Known) is not { } refusal)
        {
            await again.RunAsync(asking.Known);
            var still = await waiting.RunAsync(asking.Known);
            Done =
                (answer is "agree" ? "You agreed: they are one child. " : "You refused: they stay two children. ")
                + WaitWords.LooksLeft(still.SecondLooks);
            return Redirect("/matching/second-looks");
        }

        if (refusal == DecidePair.NoSuch || !await ReadAsync(left, right))
            return NotFound();
        ModelState.Clear();
        ModelState.AddModelError("second-why", refusal.Sentence);
        Why = why;
        return Page();
    }

    // What the tick sends, or nothing; null for what no tick sends.
    private static List<long>? Numbers(string? text)
    {
        var numbers = new List<long>();
        foreach (var part in (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (long.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                numbers.Add(number);
            else
                return null;
        return numbers;
    }

    private async Task<bool> ReadAsync(long left, long right)
    {
        opened = await open.RunAsync(left, right, asking.Known);
        Care = opened?.Care;
        if (opened is not null)
            Next = await open.NextAsync(asking.Known, opened.Doubt?.Left ?? 0, opened.Doubt?.Right ?? 0);
        if (opened is not null && !AreOne)
            Families = await households.RunAsync(Opened.Left.Child, Opened.Right.Child, asking.Known);
        return opened is not null;
    }
}
