using Headwater.Vocabulary;

namespace Headwater.Privacy.Requests;

/// <summary>Puts together what asks the same: all about one other child, all about one worker, one kind of fact.</summary>
public static class GroupItems
{
    private static bool IsHome(string label) => label is "address" || HomePostcode.Names.Contains(label);

    // Of each the value says who it is.
    private static readonly HashSet<string> Workers = ["decided by", "led by", "personal adviser", "team", "worker"];

    private static readonly HashSet<string> OfWork = ["part", "reason for the change"];

    // What is not here is asked about first, as if it named a parent: free text may.
    private static readonly HashSet<string> Rest =
    [
        "authority",
        "came from authority",
        "check",
        "direct payments",
        "duties",
        "kind of address",
        "kind of order",
        "kind of placement",
        "kind of setting",
        "Ofsted number",
        "other setting",
        "outcome",
        "personal budget",
        "provider",
        "reason it ended",
        "residential",
        "school",
        "setting named",
        "setting's number",
        "step",
        "suits",
        "took part",
    ];

    /// <summary>The gravest first, and of one gravity in the order of the file.</summary>
    public static IReadOnlyList<ReviewGroup> Of(FileCopy copy) =>
        [
            .. Places(copy)
                .GroupBy(place => place.Fact.Item ?? "")
                .Select(item =>
                    (
                        Of: Question(item.First().Fact, item.First().Row),
                        Asked: new Asked(
                            item.First().Fact,
                            copy.Decided.GetValueOrDefault(item.Key),
                            [.. item.Select(place => place.Row)]
                        )
                    )
                )
                .GroupBy(item => item.Of, item => item.Asked)
                .Select(group => new ReviewGroup(group.Key.Gravity, group.Key.Name, [.. group]))
                .OrderBy(group => group.Gravity),
        ];

    // What stands in a row that is kept back whole is not asked about.
    private static IEnumerable<(FileFact Fact, FileRow Row)> Places(FileCopy copy) =>
        from row in copy.Rows
        where copy.GoesOut(row)
        from fact in row.Facts
        where fact.Item is not null
        select (fact, row);

    private static (Gravity Gravity, string Name) Question(FileFact fact, FileRow row) =>
        row.OfFamily ? (Gravity.Person, $"Another child of the family: {Named(row, "name") ?? fact.Value}")
        : IsHome(fact.Label) ? (Gravity.Person, "Homes: where others live, or lived")
        : Workers.Contains(fact.Label) ? (Gravity.Worker, $"Worker or team: {fact.Value}")
        : OfWork.Contains(fact.Label) ? (Gravity.Worker, $"Workers: {fact.Label}")
        // Who allocated workers are stands by their number and by their name in one row.
        : row.Title == Allocated ? (Gravity.Worker, $"Worker or team: {Named(row, "worker") ?? fact.Value}")
        : Rest.Contains(fact.Label) ? (Gravity.Rest, $"{char.ToUpperInvariant(fact.Label[0])}{fact.Label[1..]}")
        : (Gravity.Person, $"{row.Asks ?? row.Title}: {fact.Label}");

    private static string Allocated { get; } = Kinds.Describe(Kind.WorkerAllocated).Name;

    private static string? Named(FileRow row, string label) =>
        row.Facts.FirstOrDefault(fact => fact.Label == label)?.Value;
}
