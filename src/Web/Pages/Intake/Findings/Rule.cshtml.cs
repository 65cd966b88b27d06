using Headwater.Intake.Findings;
using Headwater.Web.Findings;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Intake.Findings;

/// <summary>One rule: what it means, what to do about it, and every place where it is broken.</summary>
[Authorize(Rights.ReadDataQuality)]
public sealed class RuleModel(ListFindings list, CallerOfRequest asking) : PageModel
{
    public AskedFindings Asked { get; private set; } = new();

    public RuleWords Rule { get; private set; } = new("", "", "", "");

    public FindingsPage List { get; private set; } = FindingsPage.None;

    public async Task<IActionResult> OnGetAsync()
    {
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
        Rule = RuleWords.Of(slug, code, Asked.Year ?? List.Findings.Select(each => each.Year).DefaultIfEmpty().Max());
        return List.Turn.Page == Asked.Page ? Page() : Redirect(List.Turn.Link(List.Turn.Page));
    }
}
