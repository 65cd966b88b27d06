using Headwater.Intake.Findings;
using Headwater.Web.Paging;

namespace Headwater.Web.Findings;

/// <summary>One page of a list of findings, with the way to its neighbours.</summary>
public sealed record FindingsPage(IReadOnlyList<Finding> Findings, long Count, Pagination Pagination)
{
    private const int Size = 50;

    public static FindingsPage None { get; } = new([], 0, new Pagination(1, Size, 0, _ => ""));

    /// <param name="link">The address of a page of the list.</param>
    public static async Task<FindingsPage> ReadAsync(
        ListFindings list,
        FindingFilter filter,
        int page,
        Func<int, string> link,
        Headwater.Access.Caller caller
    )
    {
        var found = await list.RunAsync(filter, (page - 1) * Size, Size, caller);
        return new(found.Findings, found.Count, Pagination.To(page, Size, found.Count, link));
    }
}
