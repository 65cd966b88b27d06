using Headwater.Access;
using Headwater.Access.Restrictions;
using Headwater.Access.Users;
using Headwater.Records.Matching.Doubts;
using Headwater.Records.Timelines;
using Headwater.Vocabulary;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Access.Restrictions;

/// <summary>Who sees one child's record; whoever decides it can restrict the record, let people in and keep people out, and everybody can keep themselves out.</summary>
[Authorize(Rights.SeeChildren)]
[BindProperties]
public sealed class WhoSeesModel(
    OpenChild open,
    WhoSees who,
    PeopleWhoSee people,
    RestrictChild restrict,
    AdmitPerson admit,
    ExcludePerson exclude,
    ListColleagues colleagues,
    ListPossiblySame twins,
    CallerOfRequest asking
) : PageModel
{
    /// <summary>More people than these of one kind are counted first.</summary>
    public const int Many = 8;

    /// <summary>What the form does: restrict, lift, admit, end, exclude, include or myself.</summary>
    public string? Do { get; set; }

    /// <summary>The name that the person concerned signs in with.</summary>
    public string? Name { get; set; }

    /// <summary>Who sees the record from now on.</summary>
    public IReadOnlyList<string> Names { get; set; } = [];

    public string? Why { get; set; }

    /// <summary>The numbers of records that may be the same child's and are restricted with this one.</summary>
    public IReadOnlyList<long> Also { get; set; } = [];

    [BindNever]
    public long Id { get; private set; }

    [BindNever]
    public string Child { get; private set; } = "";

    /// <summary>Records that may be the same child's, told to those who decide who sees a record.</summary>
    [BindNever]
    public IReadOnlyList<PossiblySame> PossiblySame { get; private set; } = [];

    [BindNever]
    public Sight Sight { get; private set; } = Sight.Nobodys;

    [BindNever]
    public IReadOnlyList<Colleague> Colleagues { get; private set; } = [];

    /// <summary>Whoever sees children, of the council, a school or a partner: any of them may have to be kept out.</summary>
    public IReadOnlyList<Colleague> Everybody { get; private set; } = [];

    /// <summary>The people who see the record, grouped by why, the most direct first.</summary>
    [BindNever]
    public IReadOnlyList<IGrouping<SeenBecause, Seer>> People { get; private set; } = [];

    /// <summary>Somebody of those who see the record now; null where they do not, or the caller is not told of them.</summary>
    public Seer? Seeing(string name) => People.SelectMany(group => group).FirstOrDefault(seer => seer.Name == name);

    /// <summary>The school on whose roll the child is.</summary>
    [BindNever]
    public string? School { get; private set; }

    [BindNever]
    public Caller Caller => asking.Known;

    [TempData]
    public string? Done { get; set; }

    /// <summary>Colleagues who could be let in.</summary>
    public IEnumerable<Colleague> Others =>
        Colleagues.Where(each => each.Name != Caller.Name && !Sight.Admitted.Contains(each));

    public async Task<IActionResult> OnGetAsync([FromRoute] long id) => await ReadAsync(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync([FromRoute] long id)
    {
        if (await DoAsync(id) is not { } refusal)
        {
            Done = Said(Do);
            // Who has shut themselves out has nothing more to look at here.
            return await who.RunAsync(id, Caller) is null
                ? RedirectToPage("/Need/Children")
                : RedirectToPage(new { id });
        }

        if (refusal == RestrictChild.NoSuchChild || !await ReadAsync(id))
            return NotFound();
        ModelState.Clear();
        ModelState.AddModelError(Do is "restrict" ? "Why" : $"{Do}-why", refusal.Sentence);
        return Page();
    }

    private Task<Refusal?> DoAsync(long id) =>
        Do switch
        {
            "restrict" => restrict.RunAsync(id, Why ?? "", [.. Names], Caller, [.. Also]),
            "lift" => restrict.LiftAsync(id, Why ?? "", Caller),
            "admit" => admit.RunAsync(id, Name ?? "", Why ?? "", Caller),
            "end" => admit.EndAsync(id, Name ?? "", Caller),
            "exclude" => exclude.RunAsync(id, Name ?? "", Why ?? "", Caller),
            "include" => exclude.EndAsync(id, Name ?? "", Caller),
            "myself" => exclude.RunAsync(id, Caller.Name, Why ?? "", Caller),
            _ => Task.FromResult<Refusal?>(new Refusal("Say what you want to do.")),
        };

    private static string Said(string? done) =>
        done switch
        {
            "restrict" => "The record is restricted.",
            "lift" => "The record is no longer restricted.",
            "admit" => "They see the record from now on.",
            "end" => "They no longer see the record.",
            "exclude" => "They no longer see this child.",
            "include" => "They see this child again.",
            _ => "You no longer see this child.",
        };

    private async Task<bool> ReadAsync(long id)
    {
        if (await open.RunAsync(id, Caller) is not { } child || await who.RunAsync(id, Caller) is not { } sight)
            return false;
        (Id, Child, Sight, School) = (id, child.Name, sight, child.School);
        People = [.. (await people.RunAsync(id, Caller)).GroupBy(each => each.Because)];
        PossiblySame = Caller.RestrictsRecords ? await twins.RunAsync(id, Caller) : [];
        Colleagues = await colleagues.WhoSeeWholeAsync(Caller);
        Everybody = await colleagues.WhoSeeChildrenAsync(Caller);
        return true;
    }
}
