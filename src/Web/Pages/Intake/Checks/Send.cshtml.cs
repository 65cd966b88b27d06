using Headwater.Returns.Files;
using Headwater.Web.Hosting;
using Headwater.Web.Uploads;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Intake.Checks;

/// <summary>Files to check without loading them. The form's token is looked at while it is read, part by part (<see cref="ReadUpload"/>).</summary>
[Authorize(Rights.ReadDataQuality), IgnoreAntiforgeryToken]
public sealed class SendModel(ReadUpload upload, CheckQueue queue, CallerOfRequest asking, TimeProvider clock)
    : PageModel
{
    private const int FirstYear = 2015;

    public string? Year { get; private set; }

    public int ExampleYear { get; } = clock.GetLocalNow().Year;

    /// <summary>What can be sent beside the files: what somebody was offered stands open, the rest is folded away.</summary>
    public ILookup<bool, SentBeside> Beside { get; private set; } = SentBeside.All.ToLookup(_ => false);

    public void OnGet([FromQuery(Name = "with")] string[] with) =>
        Beside = SentBeside.All.ToLookup(one => with.Contains(one.Field));

    public async Task<IActionResult> OnPostAsync()
    {
        var files = SentFiles.Make();
        var queued = false;
        try
        {
            var sent = await upload.RunAsync(HttpContext, files);
            if (!sent.IsOurs)
                return BadRequest();
            Year = sent.Year.Trim();
            var year = Known(Year);
            if (sent.Refusal is { } refusal)
                return Refused("files", refusal);
            if (Year is not "" && year is null)
                return Refused(
                    "year",
                    $"Enter the year in which the return ends, such as {ExampleYear} for {Vocabulary.Years.Name(ExampleYear)}, or leave it blank."
                );

            var ticket = new CheckTicket(files, year, Words(files.Names()), asking.Known);
            queued = queue.Add(ticket);
            return queued
                ? Redirect($"/data/check/{ticket.Number}")
                : Refused("files", "Too many checks are waiting. Try again in a few minutes.");
        }
        finally
        {
            if (!queued)
                files.Dispose();
        }
    }

    private PageResult Refused(string field, string sentence)
    {
        ModelState.AddModelError(field, sentence);
        return Page();
    }

    private int? Known(string text) =>
        WrittenYear.Read(text) is { } year && year >= FirstYear && year <= ExampleYear + 2 ? year : null;

    private static string Words(IReadOnlyList<string> names) =>
        names.Count is 1
            ? names[0]
            : $"{names[0]} and {Headwater.Web.Words.Count.Of(names.Count - 1, "more file", "more files")}";
}
