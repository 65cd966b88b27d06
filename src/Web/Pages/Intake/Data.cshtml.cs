using Headwater.Intake.Submissions;
using Headwater.Returns;
using Headwater.Vocabulary;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Intake;

[Authorize(Rights.ReadDataQuality)]
public sealed class DataModel(ListSubmissions submissions, CallerOfRequest asking, TimeProvider clock) : PageModel
{
    private static readonly Dictionary<string, string> ReturnOf = Catalogue.All.ToDictionary(
        table => table.Name,
        table => table.Return.Name
    );

    /// <summary>Whichever sent the newest news first.</summary>
    public IReadOnlyList<Freshness> Sources { get; private set; } = [];

    public ILookup<SourceSystem, Told> Returns { get; private set; } =
        Array.Empty<Told>().ToLookup(told => told.Source);

    public DateOnly Today { get; } = DateOnly.FromDateTime(clock.GetLocalNow().Date);

    public async Task OnGetAsync()
    {
        Sources =
        [
            .. (await submissions.FreshnessAsync(asking.Known))
                .OrderByDescending(source => source.NewestDay)
                .ThenBy(source => source.Source),
        ];
        Returns = (await submissions.RunAsync(asking.Known))
            .Where(file => file is { Status: FileStatus.Current, Source: not null, NewestDay: not null })
            .GroupBy(file => (Source: file.Source ?? default, Name: ReturnOf.GetValueOrDefault(file.Table ?? "")))
            .Where(group => group.Key.Name is not null)
            .Select(group => new Told(
                group.Key.Source,
                group.Key.Name ?? "",
                group.Max(file => file.NewestDay) ?? default,
                group.Count()
            ))
            .OrderByDescending(told => told.NewestDay)
            .ToLookup(told => told.Source);
    }
}

/// <summary>The newest day of which the files of one return tell.</summary>
public sealed record Told(SourceSystem Source, string Return, DateOnly NewestDay, int Files);
