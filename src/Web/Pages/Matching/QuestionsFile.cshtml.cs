using Headwater.Records.Matching.Doubts;
using Headwater.Records.People;
using Headwater.Web.Exports;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Matching;

/// <summary>The questions to the sources as a file, for the data team: a line for each question, with nothing in it that another source told.</summary>
[Authorize(Rights.SettleDoubt)]
public sealed class QuestionsFileModel(ListQuestions list, CallerOfRequest asking) : PageModel
{
    public async Task<IActionResult> OnGetAsync()
    {
        var questions = await list.RunAsync(asking.Known, "Took away what to ask about records in doubt");
        var lines =
            from question in questions
            from ask in question.Asks
            select Csv.Line(
                Naming.Words(question.Side.Source),
                question.Side.Key,
                question.Side.Name,
                question.Side.School,
                ask,
                question.Decision.By,
                DateOnly.FromDateTime(question.Decision.At.Date)
            );
        return File(
            Csv.File(
                lines.Prepend(Csv.Line("Source", "Record", "Name", "School", "What to ask", "Who could not tell", "On"))
            ),
            "text/csv",
            "records-to-ask-about.csv"
        );
    }
}
