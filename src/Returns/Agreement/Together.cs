using Headwater.Returns.Rules;

namespace Headwater.Returns.Agreement;

/// <summary>All returns of a checked folder side by side; what rules ask again and again is worked out once.</summary>
internal sealed class Together(IReadOnlyList<ReturnYear> years)
{
    private readonly Dictionary<Numbering, People> people = [];
    private readonly Dictionary<(Numbering, Numbering), Ties> ties = [];

    /// <summary>The years of a return, the latest first.</summary>
    public IReadOnlyList<ReturnYear> Of(Return one) =>
        [.. years.Where(year => year.Return == one).OrderByDescending(year => year.Year)];

    public bool Has(Return one) => years.Any(year => year.Return == one);

    /// <summary>The same returns, one of them with this year alone.</summary>
    public Together With(ReturnYear only) => new([.. years.Where(year => year.Return != only.Return || year == only)]);

    public People In(Numbering register)
    {
        if (!people.TryGetValue(register, out var found))
            people[register] = found = new People(register, Of(register.Return));
        return found;
    }

    public bool Has(Numbering register) => Has(register.Return) && In(register).ByKey.Count > 0;

    public Ties Between(Numbering one, Numbering other)
    {
        if (!ties.TryGetValue((one, other), out var found))
            ties[(one, other)] = found = Ties.Of(In(one), In(other));
        return found;
    }

    /// <summary>
    /// Each child whom both have, in every year in which the one tells of them: beside what the other tells of that year,
    /// or in its latest where it has nothing of that year.
    /// </summary>
    public IEnumerable<(Child One, Child Other)> Pairs(Numbering one, Numbering other)
    {
        var its = one.IsNumberedAnew ? [.. Of(one.Return).Take(1)] : Of(one.Return);
        var others = other.IsNumberedAnew ? [] : Of(other.Return).ToDictionary(year => year.Year);
        foreach (var (latest, same) in Between(one, other).Pairs)
        foreach (var year in its)
        {
            if (year.Find(latest.Key) is not { IsKnown: true } child)
                continue;
            yield return (
                child,
                others.GetValueOrDefault(year.Year)?.Find(same.Key) is { IsKnown: true } then ? then : same
            );
        }
    }
}
