using Headwater.Intake.Problems;
using Headwater.Vocabulary;
using Headwater.Web.Hosting;
using Headwater.Web.Paging;
using Headwater.Web.Timelines;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Intake;

[Authorize(Rights.ReadDataQuality)]
public sealed class RepairsModel(ListProblems problems, CallerOfRequest asking) : PageModel
{
    private const int Size = 25;

    public IReadOnlyList<Repair> Repairs { get; private set; } = [];

    public Pagination Pagination { get; private set; } = new(1, Size, 0, _ => "");

    public async Task OnGetAsync([FromQuery(Name = "page")] string? page = null)
    {
        var all = Repair.Of(await problems.RepairsAsync(asking.Known));
        Pagination = Pagination.To(Pagination.Asked(page), Size, all.Count, number => $"/data/repairs?page={number}");
        Repairs = [.. all.Skip(Pagination.Before).Take(Size)];
    }
}

/// <summary>The same repair in the same column of the files of one source.</summary>
/// <param name="First">Where it was made first, in the file in which it was made most often.</param>
public sealed record Repair(SourceSystem? Source, string Column, string What, long Times, int Files, Place First)
{
    public string Sentence => Words.RepairWords.Sentence(Column, What);

    /// <summary>The most frequent first.</summary>
    public static IReadOnlyList<Repair> Of(IEnumerable<RepairGroup> repairs) =>
        [
            .. repairs
                .GroupBy(repair => (repair.Source, repair.Column, repair.What))
                .Select(same => new Repair(
                    same.Key.Source,
                    same.Key.Column,
                    same.Key.What,
                    same.Sum(repair => repair.Count),
                    same.Count(),
                    same.MaxBy(repair => repair.Count) is { } most
                        ? Place.Of(most.Path, most.FirstLine)
                        : Place.Of("", 0)
                ))
                .OrderByDescending(repair => repair.Times)
                .ThenBy(repair => repair.Column, StringComparer.Ordinal),
        ];
}
