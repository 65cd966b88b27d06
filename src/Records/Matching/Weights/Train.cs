using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Comparisons;
using Headwater.Records.Matching.Keys;

namespace Headwater.Records.Matching.Weights;

/// <summary>Learns the weights from the records themselves, without being told who is who.</summary>
internal sealed class Train
{
    public const int Levels = 9;
    private const int Rounds = 60;

    // Sums are added up in so many parts whatever the machine, so that every machine comes to the same weights.
    public const int Parts = 8;

    // What is this unlikely to be a person's or a family's is taken for strangers' from the third round on.
    private const double Hopeless = 1e-4;

    // If more of all pairs seem to be one person or kin, the records are too alike to say what tells people apart.
    private const double MostAlike = 0.9;

    private readonly Comparer comparer;
    private readonly int columns;
    private ulong[] levels;
    private Chances[] chances;
    private readonly double each;
    private readonly double pairs;

    // Where birth dates and given names are known, twins can be told from brothers and sisters, and from one person.
    private readonly bool tellsTwins;

    // By column and likeness, in random pairs: how many of how many.
    private readonly double[][] met;
    private readonly double asked;

    /// <param name="records">All records in an order that what they hold decides, so that their order in the file decides nothing.</param>
    /// <param name="each">How many pairs one of the sample stands for.</param>
    public Train(PersonTable table, Comparer comparer, SamplePair[] sample, int[] records, double each, int seed)
    {
        (this.comparer, this.each) = (comparer, each);
        columns = comparer.Comparisons.Count;
        tellsTwins = comparer.Given >= 0 && comparer.Comparisons.Any(comparison => comparison.Bond is Bond.Birth);
        pairs = Math.Max(table.Count * (table.Count - 1.0) / 2, 1);
        (levels, chances) = (new ulong[sample.Length], new Chances[sample.Length]);
        Parallel.For(
            0,
            (sample.Length + 4095) / 4096,
            part =>
            {
                for (var k = part * 4096; k < Math.Min(sample.Length, (part + 1) * 4096); k++)
                {
                    if (k + ByChance.Ahead < sample.Length)
                        ByChance.Fetch(table, sample[k + ByChance.Ahead].Left, sample[k + ByChance.Ahead].Right);
                    var left = table.Row(sample[k].Left);
                    var right = table.Row(sample[k].Right);
                    levels[k] = comparer.Levels(left, right);
                    chances[k] = comparer.Chances(levels[k], left, right);
                }
            }
        );

        (met, asked) = ByChance.Count(table, comparer, records, seed);
    }

    public (Model Model, int Rounds, bool Converged) Run(CancellationToken stop = default)
    {
        var expected = Math.Min(0.1 * pairs, 2 * Math.Sqrt(2 * pairs));
        var model = new Model(
            [.. met.Select(_ => BeforeLearning.Same)],
            Chance(null, 0),
            [.. met.Select(_ => Array.Empty<double>())],
            [.. Enumerable.Range(0, columns + 1).Select(_ => Enumerable.Repeat(1.0, Frequency.Bands).ToArray())],
            comparer.Usual,
            expected / 2 / pairs,
            expected / 2 / pairs,
            expected / (tellsTwins ? 10 : 100) / pairs
        );
        for (var round = 1; round <= Rounds; round++)
        {
            stop.ThrowIfCancellationRequested();
            var next = Step(model);
            if (next.SamePerson + next.Siblings + next.Twins is not <= MostAlike)
                return (Nothing(model), round, false);
            var moved = Moved(model, next);
            model = next;
            if (moved < 0.0005)
                return (model, round, true);
            if (round is 2)
                LeaveHopeless(model);
        }

        return (model, Rounds, false);
    }

    // Where nothing can be learnt, no two are likely to be one person.
    private Model Nothing(Model model)
    {
        var share = Math.Min(1 / pairs, 0.1);
        return model with
        {
            Same = [.. met.Select(_ => BeforeLearning.Same)],
            Chance = Chance(null, 0),
            Rare = [.. model.Rare.Select(row => row.Select(_ => 1.0).ToArray())],
            SamePerson = share,
            Siblings = share / 1000,
            Twins = share / 1000,
        };
    }

    private sealed class Sums(int columns)
    {
        public double[][] Met { get; } = [.. Enumerable.Range(0, columns).Select(_ => new double[Levels])];
        public double[][] Shared { get; } =
        [.. Enumerable.Range(0, columns + 1).Select(_ => new double[Frequency.Bands])];
        public double[] Kin { get; } = new double[Levels];
        public double Person { get; set; }
        public double Siblings { get; set; }
        public double Twins { get; set; }
    }

    private void LeaveHopeless(Model model)
    {
        var scorer = new Scorer(comparer, model);
        var left = Enumerable
            .Range(0, levels.Length)
            .Where(k =>
            {
                var (person, siblings, twins) = scorer.Shares(chances[k], levels[k]);
                return person + siblings + twins >= Hopeless;
            })
            .ToArray();
        levels = [.. left.Select(k => levels[k])];
        chances = [.. left.Select(k => chances[k])];
    }

    private Model Step(Model model)
    {
        var scorer = new Scorer(comparer, model);
        var parts = Parts;
        var sums = new Sums[parts];
        Parallel.For(0, parts, part => sums[part] = Add(scorer, part, parts));
        var all = sums[0];
        foreach (var sum in sums.Skip(1))
        {
            all.Person += sum.Person;
            all.Siblings += sum.Siblings;
            all.Twins += sum.Twins;
            for (var level = 0; level < Levels; level++)
                all.Kin[level] += sum.Kin[level];
            for (var c = 0; c <= columns; c++)
            {
                for (var level = 0; level < Levels && c < columns; level++)
                    all.Met[c][level] += sum.Met[c][level];
                for (var band = 0; band < Frequency.Bands; band++)
                    all.Shared[c][band] += sum.Shared[c][band];
            }
        }

        var chance = Chance(all.Met, all.Person * each);
        return model with
        {
            Kin = [.. met.Select((_, c) => c == comparer.Given ? Kin(all.Kin, chance[c]) : [])],
            Same = [.. all.Met.Select((row, c) => BeforeLearning.Shares(row, tellsTwins && c == comparer.Given))],
            Chance = chance,
            Rare =
            [
                .. Enumerable
                    .Range(0, columns + 1)
                    .Select(c =>
                        Rare(c < columns ? comparer.Comparisons[c].Frequency : comparer.FullNames, all.Shared[c])
                    ),
            ],
            SamePerson = Math.Max(all.Person * each, 1) / pairs,
            Siblings = Math.Max(all.Siblings * each, 1e-3) / pairs,
            Twins = Twins(all.Twins * each, all.Siblings * each) / pairs,
        };
    }

    private Sums Add(Scorer scorer, int part, int parts)
    {
        var sums = new Sums(columns);
        for (var k = part; k < levels.Length; k += parts)
        {
            var shares = scorer.Shares(chances[k], levels[k]);
            sums.Person += shares.Person;
            sums.Siblings += shares.Siblings;
            sums.Twins += shares.Twins;
            if (comparer.Given >= 0)
                sums.Kin[(int)Comparer.At(levels[k], comparer.Given)] += shares.Siblings + shares.Twins;
            if (shares.Person < 1e-6)
                continue;
            for (var c = 0; c < columns; c++)
            {
                var level = Comparer.At(levels[k], c);
                sums.Met[c][(int)level] += shares.Person;
                if (level is Likeness.Same)
                    sums.Shared[c][(int)(chances[k].Bands >> (4 * c)) & 0xF] += shares.Person;
            }

            if (chances[k].Names is not 0)
                sums.Shared[columns][(int)(chances[k].Bands >> 60)] += shares.Person;
        }

        return sums;
    }

    private double Twins(double twins, double siblings) =>
        tellsTwins
            ? BeforeLearning.TwinsOf(twins, siblings)
            : Math.Clamp(twins, 1e-3 * each, Math.Max(siblings * 0.1, 1e-3 * each));

    // Where no families are seen, as among strangers.
    private static double[] Kin(double[] met, double[] chance)
    {
        const double Doubt = 50;
        const double AtMost = 4;
        var all = met.Skip((int)Likeness.Variant).Sum() + Doubt;
        return
        [
            .. chance.Select(
                (share, level) =>
                    level < (int)Likeness.Variant
                        ? share
                        : Math.Clamp((met[level] + (Doubt * share)) / all, share, AtMost * share)
            ),
        ];
    }

    /// <summary>Of the pairs that share a value, the part that is not one person: all of them less those that are.</summary>
    private double[] Rare(Frequency? frequency, double[] shared) =>
        [
            .. shared.Select(
                (one, band) =>
                    Math.Max(
                        ((frequency?.Agreeing[band] ?? 0) - (one * each) + 0.5)
                            / ((frequency?.Agreeing[band] ?? 0) + 1),
                        0.003
                    )
            ),
        ];

    /// <summary>How often each likeness occurs between records of two persons: what random pairs say, less those that are one.</summary>
    private double[][] Chance(double[][]? of, double persons) =>
        [
            .. met.Select(
                (row, c) =>
                {
                    var known = Math.Max(asked - row[0], 1);
                    var shares = row.Select(
                            (count, level) =>
                                level is 0
                                    ? 0
                                    : (
                                        Math.Max(count - (of is null ? 0 : of[c][level] * each * asked / pairs), 0)
                                        + 0.3
                                    ) / (known + 3)
                        )
                        .ToArray();
                    return shares;
                }
            ),
        ];

    private static double Moved(Model before, Model after)
    {
        var most = Math.Abs(Math.Log(after.SamePerson / before.SamePerson));
        for (var c = 0; c < before.Same.Length; c++)
        for (var level = 1; level < Levels; level++)
            most = Math.Max(most, Math.Abs(after.Same[c][level] - before.Same[c][level]));
        return most;
    }
}
