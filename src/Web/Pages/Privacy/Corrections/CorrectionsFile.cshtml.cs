using Headwater.Privacy.Corrections;
using Headwater.Privacy.Holdings;
using Headwater.Web.Exports;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Privacy.Corrections;

/// <summary>What people say is wrong, as a file for the sources: each child by the number that the source itself has, and no name.</summary>
[Authorize(Rights.ReadDataQuality)]
public sealed class CorrectionsFileModel(ListCorrections list, CallerOfRequest asking) : PageModel
{
    public async Task<IActionResult> OnGetAsync(bool answered)
    {
        var listed = await list.RunAsync(answered, asking.Known, "Took away what people say is wrong");
        var lines = listed.Select(wrong =>
            Csv.Line(
                wrong.Number,
                Sources.Name(wrong.Source),
                wrong.SourceKey,
                CorrectionWords.Entry(wrong),
                wrong.File,
                wrong.Entry.Line,
                wrong.ShouldBe,
                wrong.SaidBy,
                wrong.SaidOn,
                CorrectionWords.Standing(wrong)
            )
        );
        return File(
            Csv.File(
                lines.Prepend(
                    Csv.Line(
                        "Request",
                        "Source",
                        "Number there",
                        "Entry",
                        "File",
                        "Line",
                        "Should be",
                        "Who says so",
                        "On",
                        "How it stands"
                    )
                )
            ),
            "text/csv",
            "said-to-be-wrong.csv"
        );
    }
}
