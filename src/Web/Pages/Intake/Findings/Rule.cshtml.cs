using Headwater.Access.Users;
using Headwater.Intake.Findings;
using Headwater.Web.Findings;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Intake.Findings;

/// <summary>One rule: what it means, what to do about it, and every place where it is broken.</summary>
[Authorize(Rights.ReadDataQuality)]
public sealed class RuleModel(
    ListFindings list,
    GiveFindings give,
    OpenCheck checks,
    ListColleagues colleagues,
    CallerOfRequest asking
) : PageModel
{
    public AskedFindings Asked { get; private set; } = new();

    public RuleWords Rule { get; private set; } = new("", "", "", "");

    public FindingsPage List { get; private set; } = FindingsPage.None;

    public IReadOnlyList<Colleague> Colleagues { get; private set; } = [];

    /// <summary>Whether the newest check found more places than it kept: of a thousand and more only the first are listed.</summary>
    public bool HasMore { get; private set; }

    public string Me => asking.Known.Name;

    [TempData]
    public string? Done { get; set; }

    public async Task<IActionResult> OnPostAsync(string? to)
    {
        var asked = AskedFindings.Of(Request.Query);
        if (asked is not { Return: not null, Rule: not null })
            return Redirect("/data/findings");
        var (given, refusal) = await give.RunAsync(asked.Filter, to ?? "", asking.Known);
        if (refusal is null)
        {
            Done = $"{Words.Count.Of(given, "finding was", "findings were")} passed on.";
            return Redirect(asked.To("/data/findings/rule"));
        }

        var page = await OnGetAsync();
        ModelState.Clear();
        ModelState.AddModelError("to", refusal.Sentence);
        return page;
    }

    public async Task<IActionResult> OnGetAsync()
    {
        Colleagues = await colleagues.RunAsync(asking.Known);
        Asked = AskedFindings.Of(Request.Query);
        if (Asked is not { Return: { } slug, Rule: { } code })
            return Redirect("/data/findings");
        List = await FindingsPage.ReadAsync(
            list,
            Asked.Filter,
            Asked.Page,
            page => (Asked with { Page = page }).To("/data/findings/rule"),
            asking.Known
        );
        HasMore = (await checks.NotRunNowAsync(asking.Known)).Any(one =>
            one.Status is "found"
            && one.Return == slug
            && (Asked.Year is null || Asked.Year == one.Year)
            && one.Rules.Contains(code)
        );
        Rule = RuleWords.Of(slug, code, Asked.Year ?? List.Findings.Select(each => each.Year).DefaultIfEmpty().Max());
        return List.Pagination.Page == Asked.Page ? Page() : Redirect(List.Pagination.Link(List.Pagination.Page));
    }
}
