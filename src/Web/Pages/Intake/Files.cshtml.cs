using Headwater.Intake.Submissions;
using Headwater.Web.Hosting;
using Headwater.Web.Paging;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Intake;

[Authorize(Rights.ReadDataQuality)]
public sealed class FilesModel(ListSubmissions submissions, CallerOfRequest asking) : PageModel
{
    private const int Size = 50;

    public IReadOnlyList<Submission> Files { get; private set; } = [];

    public Pagination Pagination { get; private set; } = new(1, Size, 0, _ => "");

    public async Task OnGetAsync([FromQuery(Name = "page")] string? page = null)
    {
        var all = await submissions.RunAsync(asking.Known);
        Pagination = Pagination.To(Pagination.Asked(page), Size, all.Count, number => $"/data/files?page={number}");
        Files = [.. all.Skip(Pagination.Before).Take(Size)];
    }

    public static string Status(Submission file) =>
        file.Status switch
        {
            FileStatus.Current => "Counts",
            FileStatus.Superseded => "Superseded",
            FileStatus.Unchanged => "Same as before",
            FileStatus.NotLoaded => "Checked, not loaded",
            FileStatus.Unrecognised => "Not a file we know",
            _ => file.Status,
        };

    public static string Colour(Submission file) =>
        file.Status switch
        {
            FileStatus.Current => "govuk-tag--green",
            FileStatus.Unrecognised => "govuk-tag--red",
            _ => "govuk-tag--grey",
        };
}
