namespace Headwater.Records.Matching.Keys;

/// <summary>Leaves out rules that bring together hardly anything that the others do not.</summary>
internal sealed class ChooseRules
{
    // Of all likely pairs so many may be lost.
    private const double MayLose = 0.0005;

    // Where no more pairs than this are compared, nothing is gained by leaving rules out.
    private const long Few = 2_000_000;
    private const int MostRules = 64;

    // What a pair that meets again costs, and a record in one more order: in comparisons.
    private const double Meeting = 0.3;
    private const double Record = 0.5;

    private readonly Blocks blocks;
    private readonly int records;
    private readonly (ulong Rules, double Pairs, double Likely)[] seen;

    /// <param name="sample">For each pair of a sample the rules that bring it together, a bit each, and how likely it is one person.</param>
    /// <param name="oneIn">How many pairs one of the sample stands for.</param>
    public ChooseRules(Blocks blocks, IEnumerable<(ulong Rules, double Likely)> sample, double oneIn, int records)
    {
        (this.blocks, this.records) = (blocks, records);
        seen =
        [
            .. sample
                .GroupBy(pair => pair.Rules)
                .Select(same => (same.Key, same.Count() * oneIn, same.Sum(pair => pair.Likely))),
        ];
    }

    /// <summary>The rules to be used, in their order.</summary>
    public int[] Run()
    {
        var rules = Enumerable.Range(0, blocks.Partings.Count).ToList();
        var used = Use(rules);
        return [.. rules.Where(rule => rule >= MostRules || (used >> rule & 1) is not 0)];
    }

    private ulong Use(List<int> rules)
    {
        var used = ulong.MaxValue;
        if (blocks.Most <= Few || rules.Count > MostRules)
            return used;
        var mayLose = seen.Sum(same => same.Likely) * MayLose;
        for (var left = rules.Count; left > 1; left--)
        {
            var (rule, lost) = Cheapest(used, rules);
            mayLose -= lost;
            if (mayLose < 0)
                break;
            used &= ~(1UL << rule);
        }

        return used;
    }

    // The rule without which least is lost for what is saved.
    private (int Rule, double Lost) Cheapest(ulong used, List<int> rules)
    {
        var (cheapest, least, without) = (0, double.PositiveInfinity, 0.0);
        foreach (var rule in rules.Where(rule => (used >> rule & 1) is not 0))
        {
            var rest = used & ~(1UL << rule);
            var (lost, saved) = (0.0, Record * records);
            foreach (var same in seen)
            {
                if ((same.Rules >> rule & 1) is 0)
                    continue;
                saved += Meeting * same.Pairs;
                if ((same.Rules & rest) is not 0)
                    continue;
                saved += same.Pairs;
                lost += same.Likely;
            }

            if ((lost + 1) / saved < least)
                (cheapest, least, without) = (rule, (lost + 1) / saved, lost);
        }

        return (cheapest, without);
    }
}
