using Headwater.Intake.Problems;
using Headwater.Vocabulary;
using Headwater.Web.Hosting;
using Headwater.Web.Paging;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Intake;

[Authorize(Rights.ReadDataQuality)]
public sealed class ProblemsOfFileModel(ListProblems problems, CallerOfRequest asking) : PageModel
{
    private const int Size = 100;

    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    public new int File { get; private set; }

    public int Number { get; private set; } = 1;

    public bool More { get; private set; }

    public async Task<IActionResult> OnGetAsync(int file, [FromQuery(Name = "page")] string? page = null)
    {
        (File, Number) = (file, Pagination.Asked(page));
        var one = await problems.OfFileAsync(asking.Known, file, skip: (Number - 1) * Size, take: Size + 1);
        More = one.Count > Size;
        Problems = [.. one.Take(Size)];
        return one.Count is 0 && Number > 1 ? Redirect($"/data/problems/{file}") : Page();
    }
}
