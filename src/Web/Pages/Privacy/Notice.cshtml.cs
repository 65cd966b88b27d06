using Headwater.Intake.Submissions;
using Headwater.Privacy.Papers;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Privacy;

/// <summary>A council whose page this can be.</summary>
public sealed record Council(string Code, string Name);

/// <summary>What the public is told: of the council asked for, of whoever signed in, else of the only one that there is.</summary>
public sealed class NoticeModel(WritePaper write, ListAuthorities authorities, CallerOfRequest asking) : PageModel
{
    /// <summary>More facts than so many are folded away.</summary>
    public const int Many = 7;

    [FromQuery(Name = "council")]
    public string? Asked { get; set; }

    public IReadOnlyList<Council> Councils { get; private set; } = [];

    public string? Council { get; private set; }

    public IReadOnlyList<Section> Sections { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var known = await authorities.RunAsync();
        var councils = new List<Council>();
        foreach (var code in known)
            councils.Add(new Council(code, await write.CouncilAsync(code) ?? code));
        Councils = councils;
        Council =
            known.FirstOrDefault(code => code == Asked)
            ?? asking.Current?.Authority
            ?? (known.Count is 1 ? known[0] : null);
        Sections = await write.ForPublicAsync(Council ?? "");
    }
}
