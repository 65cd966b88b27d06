using System.Globalization;

namespace Headwater.Web.Paging;

/// <summary>Which page of a long list is shown, and the addresses of its neighbours.</summary>
/// <param name="Link">The address of a page, the first being 1; it keeps whatever was filtered and sorted.</param>
public sealed record Pagination(int Page, int Size, long Total, Func<int, string> Link)
{
    /// <summary>The page asked for, or the nearest that there is: an address may be typed, and a list may have shrunk.</summary>
    public static Pagination To(int page, int size, long total, Func<int, string> link)
    {
        var first = new Pagination(1, size, total, link);
        return first with { Page = Math.Clamp(page, 1, first.Last) };
    }

    /// <summary>The page that an address asks for: the first where it names none, or something that is no number.</summary>
    public static int Asked(string? page) =>
        int.TryParse(page, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? Math.Clamp(number, 1, 100_000)
            : 1;

    /// <summary>How many rows come before this page.</summary>
    public int Before => (Page - 1) * Size;

    public int Last => Math.Max(1, (int)((Total + Size - 1) / Size));

    public long First => Total is 0 ? 0 : ((long)(Page - 1) * Size) + 1;

    public long Until => Math.Min((long)Page * Size, Total);

    /// <summary>The pages to link to: the first, the last and those around this one; null stands for a gap.</summary>
    public IReadOnlyList<int?> Steps
    {
        get
        {
            var steps = new List<int?>();
            foreach (
                var page in new[] { 1, Page - 1, Page, Page + 1, Last }
                    .Where(page => page >= 1 && page <= Last)
                    .Distinct()
                    .Order()
            )
            {
                if (steps.Count > 0 && page - steps[^1] == 2)
                    steps.Add(page - 1);
                else if (steps.Count > 0 && page - steps[^1] > 2)
                    steps.Add(null);
                steps.Add(page);
            }

            return steps;
        }
    }
}
