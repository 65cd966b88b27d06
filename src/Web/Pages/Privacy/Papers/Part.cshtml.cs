using System.Globalization;
using Headwater.Privacy.Papers;
using Headwater.Vocabulary;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Privacy.Papers;

/// <summary>A part that the council fills in, with everything that was written there before.</summary>
[Authorize(Rights.KeepPapers)]
public sealed class PartModel(AnswerQuestion answer, CallerOfRequest asking) : PageModel
{
    private Question? question;

    public Question Question =>
        question ?? throw new InvalidOperationException("The page is shown before it was read.");

    /// <summary>The paper that somebody came from.</summary>
    [FromQuery(Name = "paper")]
    public string? From { get; set; }

    /// <summary>Its heading that they came from.</summary>
    [FromQuery(Name = "from")]
    public string? Heading { get; set; }

    public IReadOnlyList<Answer> History { get; private set; } = [];

    public string Text { get; private set; } = "";

    /// <summary>When the newest answer was written; empty where there is none.</summary>
    public string Seen => History is [var newest, ..] ? Moment.Text(newest.At) : "";

    public string Here => $"/papers/parts/{Question.Key}{Query}";

    public string Back => Paper.Find(From ?? "") is { } paper ? $"/papers/{paper.Slug}{Anchor}" : "/papers";

    private string Query =>
        Paper.Find(From ?? "") is { } paper ? $"?paper={paper.Slug}&from={Uri.EscapeDataString(Heading ?? "")}" : "";

    public async Task<IActionResult> OnGetAsync([FromRoute(Name = "question")] string key)
    {
        if (!await ReadAsync(key))
            return NotFound();
        Text = History is [var newest, ..] ? newest.Text : "";
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(
        [FromRoute(Name = "question")] string key,
        [FromForm(Name = "answer")] string? text,
        [FromForm(Name = "seen")] string? seen
    )
    {
        if (!await ReadAsync(key))
            return NotFound();
        if (await answer.RunAsync(key, text ?? "", ReadSeen(seen), asking.Known) is not { } refusal)
            return LocalRedirect(Back);
        Text = text ?? "";
        ModelState.AddModelError("answer", refusal.Sentence);
        return Page();
    }

    private string Anchor =>
        Heading is { Length: > 0 and < 100 } heading
        && heading.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-')
            ? $"#{heading}"
            : "";

    private static DateTimeOffset? ReadSeen(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var seen)
            ? seen
            : null;

    private async Task<bool> ReadAsync(string key)
    {
        question = Questions.Find(key);
        if (question is not null)
            History = await answer.HistoryAsync(key, asking.Known);
        return question is not null;
    }
}
