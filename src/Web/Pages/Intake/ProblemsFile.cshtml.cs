using Headwater.Intake.Problems;
using Headwater.Records.People;
using Headwater.Vocabulary;
using Headwater.Web.Exports;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Intake;

/// <summary>The problems of one source as a file, for whoever mends them there. It holds no cell of any row.</summary>
[Authorize(Rights.ReadDataQuality)]
public sealed class ProblemsFileModel(ListProblems problems, CallerOfRequest asking) : PageModel
{
    public async Task<IActionResult> OnGetAsync(int source)
    {
        if (!Enum.IsDefined((SourceSystem)source))
            return NotFound();

        var found = await problems.OfSourceAsync(asking.Known, (SourceSystem)source);
        var lines = found.Select(problem =>
            Csv.Line(problem.File, problem.Line, problem.Column, problem.Rule, problem.Message)
        );
        var name = $"problems-{Naming.Words((SourceSystem)source).Replace(' ', '-')}.csv";
        return File(
            Csv.File(lines.Prepend(Csv.Line("File", "Line", "Column", "Rule", "What is wrong"))),
            "text/csv",
            name
        );
    }
}
