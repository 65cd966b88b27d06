using Headwater.Returns.Files;
using Headwater.Returns.Sen2.Rules;
using Headwater.Returns.Ssda903;

namespace Headwater.Returns.Checks;

/// <summary>Of which year the returns of one folder are. SEN2 has a year of its own: that of its January, whatever is sent with it.</summary>
internal sealed class SentYears(string root, IReadOnlyList<FoundFile> together)
{
    private readonly Lazy<int?> plans = new(() =>
        CollectionYear.Find(root, Plans(together)) ?? Sen2Year.FromRequests(together)
    );
    private readonly Lazy<int?> head = new(() => Sen2Year.FromHead(together));
    private readonly Lazy<int?> rest = new(() => CollectionYear.Find(root, [.. together.Except(Plans(together))]));

    /// <param name="given">The year that somebody gave; only what a return says of itself goes before it.</param>
    public int? Of(Return one, int? given) =>
        one == Return.Sen2
            ? head.Value ?? given ?? plans.Value ?? rest.Value
            : given ?? rest.Value ?? head.Value ?? plans.Value;

    private static IReadOnlyList<FoundFile> Plans(IReadOnlyList<FoundFile> together) =>
        [
            .. together.Where(file =>
            {
                using var opened = ReturnFile.Open(file);
                return opened.Table?.Return == Return.Sen2;
            }),
        ];
}
