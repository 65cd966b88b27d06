using System.Globalization;
using Headwater.Access;
using Headwater.Privacy.Retention;
using Headwater.Vocabulary;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Privacy.Retention;

/// <summary>What would be destroyed on a day, what was, and what is held back: numbers, and no name.</summary>
[Authorize(Rights.KeepRetention)]
public sealed class IndexModel(
    WorkOutDestruction workOut,
    AskDestruction ask,
    SignDestruction sign,
    DestroySigned destroy,
    ListRuns runs,
    WriteHold hold,
    LiftHold lift,
    ListHolds holds,
    CallerOfRequest asking,
    TimeProvider clock
) : PageModel
{
    [FromQuery(Name = "on")]
    public string? On { get; set; }

    public DateOnly Today { get; } = DateOnly.FromDateTime(clock.GetLocalNow().Date);

    public DryRun Run { get; private set; } =
        new(DateOnly.FromDateTime(clock.GetLocalNow().Date), workOut.Schedule, [], [], 0, 0, "");

    public IReadOnlyList<KeptRun> Runs { get; private set; } = [];

    public IReadOnlyList<Hold> Holds { get; private set; } = [];

    public bool MayList => NeedToKnow.ReachesEveryone(asking.Known);

    public bool MaySign => asking.Known.KeepsPapers;

    public string Me => asking.Known.Name;

    /// <summary>What somebody filled in who was refused, to be mended and sent again.</summary>
    public (string Reach, string Child, string Why) Typed { get; private set; } = ("", "", "");

    [TempData]
    public string? Done { get; set; }

    public Task OnGetAsync() => ReadAsync(Words.Day.Read(On) ?? Today);

    public async Task<IActionResult> OnPostAsync(
        [FromForm(Name = "do")] string? act,
        [FromForm(Name = "day")] string? day,
        [FromForm(Name = "number")] long number,
        [FromForm(Name = "reach")] string? reach,
        [FromForm(Name = "child")] string? child,
        [FromForm(Name = "why")] string? why
    )
    {
        ModelState.Clear();
        var me = asking.Known;
        var (refusal, said) = act switch
        {
            "ask" => (await AskAsync(Words.Day.Read(day), me), "Somebody else signs this now."),
            "sign" => (await sign.RunAsync(number, me), "You signed. It can be carried out now."),
            "destroy" => (await destroy.RunAsync(number, me), "The records are destroyed. The certificate stays."),
            "lift" => (await lift.RunAsync(number, why ?? "", me), "The hold is lifted."),
            "hold" => (await HoldAsync(reach, child, why ?? "", me), "It is held back from now on."),
            _ => (new Refusal("Choose what to do."), ""),
        };
        if (refusal is null)
        {
            Done = said;
            return LocalRedirect("/retention");
        }

        if (act is "hold")
            Typed = (reach ?? "", child ?? "", why ?? "");
        await ReadAsync(Words.Day.Read(day) ?? Today);
        ModelState.AddModelError(
            act is "hold" ? (reach is null or "" ? "reach" : "why")
                : act is "lift" ? $"why-{number}"
                : "",
            refusal.Sentence
        );
        return Page();
    }

    private async Task<Refusal?> AskAsync(DateOnly? on, Caller me) =>
        on is { } day ? (await ask.RunAsync(day, me)).Refusal : new Refusal("Say as of which day.");

    private Task<Refusal?> HoldAsync(string? reach, string? child, string why, Caller me) =>
        int.TryParse(reach, NumberStyles.None, CultureInfo.InvariantCulture, out var source)
        && Enum.IsDefined((SourceSystem)source)
            ? hold.RunAsync(HoldOn.Source, (SourceSystem)source, child: null, why, me)
        : reach is "Child"
            ? hold.RunAsync(
                HoldOn.Child,
                source: null,
                long.TryParse(child?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    ? number
                    : null,
                why,
                me
            )
        : reach is "Everything" ? hold.RunAsync(HoldOn.Everything, source: null, child: null, why, me)
        : Task.FromResult<Refusal?>(new Refusal("Choose what to hold back."));

    private async Task ReadAsync(DateOnly on)
    {
        Run = await workOut.RunAsync(on, asking.Known) ?? Run;
        Runs = await runs.RunAsync(asking.Known);
        Holds = await holds.RunAsync(asking.Known);
    }
}
