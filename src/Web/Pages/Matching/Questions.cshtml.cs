using Headwater.Records.Matching.Doubts;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Matching;

/// <summary>What to ask the sources about records of which somebody could not tell.</summary>
[Authorize(Rights.SettleDoubt)]
public sealed class QuestionsModel(ListQuestions list, CallerOfRequest asking) : PageModel
{
    public IReadOnlyList<Question> Questions { get; private set; } = [];

    public async Task OnGetAsync() =>
        Questions = await list.RunAsync(asking.Known, "Listed what to ask about records in doubt");
}
