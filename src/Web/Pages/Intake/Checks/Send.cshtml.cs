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
                return Refused(files, "files", refusal);
            if (Year is not "" && year is null)
                return Refused(
                    files,
                    "year",
                    $"Enter the year in which the return ends, such as {ExampleYear} for {Vocabulary.Years.Name(ExampleYear)}, or leave it blank."
                );

            var ticket = new CheckTicket(files, year, Words(files.Names()), asking.Known);
            var notNow = queue.Add(ticket);
            queued = notNow is null;
            return notNow is null ? Redirect($"/data/check/{ticket.Number}") : Refused(files, "files", notNow.Sentence);
        }
        // A form that breaks off is said above; what else cannot be read or written is the disk.
        catch (IOException full) when (full is not BadHttpRequestException)
        {
            return Refused(
                files,
                "files",
                "There is no room on the server’s disk for the files. Nothing was kept; tell your administrator, then send them again."
            );
        }
        finally
        {
            if (!queued)
                files.Dispose();
        }
    }

    // A browser forgets which files were chosen: the fields of those that were sent beside stand open, to choose them again.
    private PageResult Refused(SentFiles files, string field, string sentence)
    {
        Beside = SentBeside.All.ToLookup(one => files.Names(one.As).Count > 0);
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
