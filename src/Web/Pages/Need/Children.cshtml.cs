using Headwater.Need.Levels;
using Headwater.Need.Levels.Lists;
using Headwater.Records.People;
using Headwater.Records.Schools;
using Headwater.Web.Hosting;
using Headwater.Web.Lists;
using Headwater.Web.Paging;
using Headwater.Web.Timelines;
using Headwater.Web.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Need;

/// <summary>The list: which children, at which level, why, and what to do next.</summary>
[Authorize(Rights.SeeChildren)]
public sealed class ChildrenModel(
    ListChildren list,
    CountChildren count,
    FindWorkers workers,
    FindRun runs,
    SoughtName sought,
    ListSchools schools,
    CallerOfRequest asking,
    TimeProvider clock
) : PageModel
{
    private const int Size = 20;

    public Asked Asked { get; private set; } = new();

    /// <summary>The name sought; null where none is.</summary>
    public string? Name { get; private set; }

    public ListPage List { get; private set; } = new(0, []);

    /// <summary>Only above the whole list, where they help to choose.</summary>
    public Counts? Counts { get; private set; }

    public Run? Run { get; private set; }

    public SchoolNames Schools { get; private set; } = SchoolNames.None;

    public Pagination Pagination { get; private set; } = new(1, Size, 0, _ => "");

    /// <summary>The name of the worker asked for; null where it is not known.</summary>
    public string? Worker { get; private set; }

    public string HowMany =>
        Asked.Ages is AgeChoices.YoungAdults
            ? Count.Of(List.Count, "young adult", "young adults")
            : Count.Children(List.Count);

    public DateOnly Today { get; } = DateOnly.FromDateTime(clock.GetLocalNow().Date);

    public async Task<IActionResult> OnGetAsync()
    {
        var caller = asking.Known;
        Asked = Asked.Of(Request.Query);
        Name = sought.Read(Asked.Find);
        Run = await runs.NewestAsync(caller);
        Schools = new SchoolNames(await schools.RunAsync(caller));
        Counts = Asked is { Anything: false, Page: 1 } ? await count.RunAsync(caller) : null;
        List = await list.RunAsync(
            Asked.Filter(Name, caller.Worker),
            (Asked.Page - 1) * Size,
            Size,
            caller,
            withEvidence: true,
            counted: Counts?.Children.All
        );
        Pagination = Pagination.To(Asked.Page, Size, List.Count, page => (Asked with { Page = page }).Link);
        if (Asked.Worker is { } worker && List.Children is [var first, ..])
            Worker = (await workers.RunAsync([first.Child], caller)).GetValueOrDefault(worker)?.Name;
        return Pagination.Page == Asked.Page ? Page() : Redirect(Pagination.Link(Pagination.Page));
    }

    /// <summary>A name is sent in the body of the request, so that it stands in no address.</summary>
    public IActionResult OnPost(string? name) => Redirect(new Asked(Find: sought.Seal(name)).Link);
}
