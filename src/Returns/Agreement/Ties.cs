using Headwater.Returns.Rules;

namespace Headwater.Returns.Agreement;

/// <summary>Which children of two registers are the same: by a permanent UPN, or by the authority's own number.</summary>
/// <param name="Pairs">Each child of the one with the same child of the other.</param>
/// <param name="NumbersAreShared">Whether both use the same own numbers, so that a child whose number the other lacks is not in it.</param>
/// <param name="Doubt">Why own numbers that both have are not believed; null where there is nothing to say.</param>
internal sealed record Ties(IReadOnlyList<(Child One, Child Other)> Pairs, bool NumbersAreShared, string? Doubt)
{
    private readonly ILookup<string, Child> others = Pairs.ToLookup(
        pair => pair.One.Key,
        pair => pair.Other,
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The same child in the other register, by the number of the one; more than one where its numbers disagree.</summary>
    public IEnumerable<Child> Others(string key) => others[key];

    public static Ties Of(People one, People other)
    {
        var pairs = new Dictionary<(string, string), (Child, Child)>();
        foreach (var (upn, child) in one.ByUpn)
            if (other.ByUpn.TryGetValue(upn, out var same))
                pairs[(child.Key, same.Key)] = (child, same);

        if (!one.Numbering.HasOwnNumbers || !other.Numbering.HasOwnNumbers)
            return new([.. pairs.Values], NumbersAreShared: false, Doubt: null);

        var (agree, differ) = (0, 0);
        var shared = new List<(Child One, Child Other)>();
        foreach (var (key, child) in one.ByKey)
        {
            if (!other.ByKey.TryGetValue(key, out var same))
                continue;
            shared.Add((child, same));
            if (one.BirthDate(child) is { } born && other.BirthDate(same) is { } told)
                _ = born == told ? agree++ : differ++;
        }

        // Two systems may each count their children from one: the same number is then a chance, and the birthdays differ.
        if (agree <= differ)
            return new(
                [.. pairs.Values],
                NumbersAreShared: false,
                shared.Count is 0
                    ? null
                    : $"the numbers that {one.Numbering.Name} and {other.Numbering.Name} share are not believed, as "
                        + (
                            agree + differ is 0
                                ? "no child has a date of birth in both"
                                : $"dates of birth agree for {agree} of {agree + differ}"
                        )
            );

        foreach (var (child, same) in shared)
            pairs[(child.Key, same.Key)] = (child, same);
        return new([.. pairs.Values], NumbersAreShared: true, Doubt: null);
    }
}
