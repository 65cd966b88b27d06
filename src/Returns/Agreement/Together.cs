using System.Collections.Concurrent;
using Headwater.Returns.Rules;

namespace Headwater.Returns.Agreement;

/// <summary>All returns of a checked folder side by side; what rules ask again and again is worked out once.</summary>
internal sealed class Together(IReadOnlyList<ReturnYear> years)
{
    private readonly ConcurrentDictionary<Numbering, Lazy<People>> people = new();
    private readonly ConcurrentDictionary<(Numbering, Numbering), Lazy<Ties>> ties = new();

    /// <summary>The years of a return, the latest first.</summary>
    public IReadOnlyList<ReturnYear> Of(Return one) =>
        [.. years.Where(year => year.Return == one).OrderByDescending(year => year.Year)];

    public bool Has(Return one) => years.Any(year => year.Return == one);

    public People In(Numbering register) =>
        people.GetOrAdd(register, each => new(() => new People(each, Of(each.Return)))).Value;

    public bool Has(Numbering register) => In(register).ByKey.Count > 0;

    public Ties Between(Numbering one, Numbering other) =>
        ties.GetOrAdd((one, other), pair => new(() => Ties.Of(In(pair.Item1), In(pair.Item2)))).Value;
}
