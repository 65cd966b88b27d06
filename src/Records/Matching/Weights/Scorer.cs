using Headwater.Records.Matching.Comparisons;

namespace Headwater.Records.Matching.Weights;

/// <summary>Weighs pairs with a model.</summary>
internal sealed class Scorer
{
    // Twins are hardly ever given one name: a fiftieth of what chance would have it, as a natural logarithm.
    private const float Namesakes = -3.9f;

    private readonly Comparer comparer;
    private readonly int[] bonds;

    // By column, then by likeness: of one person, and by chance. The same value by its band.
    private readonly float[] same;
    private readonly float[] chance;
    private readonly float[] rare;
    private readonly float[] kin;
    private readonly float logPerson;
    private readonly float logStrangers;
    private readonly float logSiblings;
    private readonly float logTwins;

    public Scorer(Comparer comparer, Model model)
    {
        this.comparer = comparer;
        bonds = [.. comparer.Comparisons.Select(each => (int)each.Bond)];
        same = Logs(model.Same);
        chance = Logs(model.Chance);
        rare = Logs(model.Rare);
        kin = chance.ToArray();
        for (var c = 0; c < model.Kin.Length; c++)
        for (var level = (int)Likeness.Variant; level < model.Kin[c].Length; level++)
            kin[(c * 16) + level] = (float)Math.Log(model.Kin[c][level]);
        // How likely two names stand in each other's place by chance, their own frequencies say.
        foreach (var name in new[] { comparer.Given, comparer.Family })
            if (name >= 0)
                chance[(name * 16) + (int)Likeness.Crossed] = 0;
        logPerson = (float)Math.Log(model.SamePerson);
        logStrangers = (float)Math.Log(1 - model.SamePerson - model.Siblings - model.Twins);
        logSiblings = (float)Math.Log(Math.Max(model.Siblings, 1e-300));
        logTwins = (float)Math.Log(Math.Max(model.Twins, 1e-300));
    }

    /// <returns>The natural logarithm of the odds that two records are one person.</returns>
    /// <param name="least">Below this what relatives share is not looked at: it only lowers the odds.</param>
    public float Odds(
        ulong levels,
        ReadOnlySpan<int> left,
        ReadOnlySpan<int> right,
        float least = float.NegativeInfinity
    )
    {
        var told = Told(comparer.Chances(levels, left, right), levels);
        if (told.Person - told.Strangers < least)
            return told.Person - told.Strangers;
        var most = Math.Max(told.Strangers, Math.Max(told.Siblings, told.Twins));
        return told.Person
            - most
            - MathF.Log(
                MathF.Exp(told.Strangers - most) + MathF.Exp(told.Siblings - most) + MathF.Exp(told.Twins - most)
            );
    }

    /// <summary>How likely the pair is to be one person, siblings, twins.</summary>
    public (double Person, double Siblings, double Twins) Shares(in Chances chances, ulong levels)
    {
        var told = Told(chances, levels);
        var most = Math.Max(Math.Max(told.Person, told.Strangers), Math.Max(told.Siblings, told.Twins));
        var (person, siblings, twins) = (
            MathF.Exp(told.Person - most),
            MathF.Exp(told.Siblings - most),
            MathF.Exp(told.Twins - most)
        );
        var all = person + siblings + twins + MathF.Exp(told.Strangers - most);
        return (person / all, siblings / all, twins / all);
    }

    private (float Person, float Strangers, float Siblings, float Twins) Told(in Chances chances, ulong levels)
    {
        var (samePerson, sameBirth, sameHome) = (0f, 0f, 0f);
        var (person, birth, home) = (chances.Person, chances.Birth, chances.Home);
        var names = chances.Names;
        var alike = 0f;
        for (var c = 0; c < bonds.Length; c++)
        {
            var level = (int)(levels >> (4 * c)) & 0xF;
            if (level is (int)Likeness.NotKnown)
                continue;
            var one = same[(c * 16) + level];
            var two = level is (int)Likeness.Same
                ? rare[(c * 16) + ((int)(chances.Bands >> (4 * c)) & 0xF)]
                : chance[(c * 16) + level];
            switch (bonds[c])
            {
                case (int)Bond.Person:
                    (samePerson, person) = (samePerson + one, person + two);
                    alike += level is (int)Likeness.Same ? 0 : kin[(c * 16) + level] - two;
                    break;
                case (int)Bond.Birth:
                    (sameBirth, birth) = (sameBirth + one, birth + two);
                    break;
                default:
                    (sameHome, home) = (sameHome + one, home + two);
                    break;
            }

            if (level is (int)Likeness.Same && names is not 0 && (c == comparer.Given || c == comparer.Family))
                names -= two;
        }

        if (names is not 0)
            names += rare[(bonds.Length * 16) + (int)(chances.Bands >> 60)];
        return (
            logPerson + samePerson + sameBirth + sameHome,
            logStrangers + person + birth + home + Math.Max(names, 0),
            logSiblings + person + alike + birth + sameHome,
            logTwins
                + person
                + alike
                + sameBirth
                + sameHome
                + (comparer.Given >= 0 && Comparer.At(levels, comparer.Given) is Likeness.Same ? Namesakes : 0)
        );
    }

    /// <summary>The logarithm of the odds before anything is compared, against strangers.</summary>
    public float Prior => logPerson - logStrangers;

    /// <summary>What of a pair's likeness speaks against its being one person, between strangers: below 0, or 0 where nothing does.</summary>
    public float Against(ulong levels)
    {
        var against = 0f;
        for (var c = 0; c < bonds.Length; c++)
            if (Comparer.At(levels, c) is > Likeness.Same and not Likeness.Crossed and var level)
                against += Math.Min(0, same[(c * 16) + (int)level] - chance[(c * 16) + (int)level]);
        return against;
    }

    /// <summary>By column: what agreeing on each value weighs, between strangers.</summary>
    public float[][] Worth() =>
        [
            .. comparer.Comparisons.Select(
                (each, c) =>
                    Enumerable.Range(0, each.Frequency.LogShare.Length).Select(value => Worth(c, value)).ToArray()
            ),
        ];

    /// <summary>What agreeing on one value of a column weighs, between strangers.</summary>
    public float Worth(int column, int value)
    {
        var frequency = comparer.Comparisons[column].Frequency;
        return same[(column * 16) + (int)Likeness.Same]
            - frequency.ShareOf(value)
            - rare[(column * 16) + frequency.BandOf(value)];
    }

    /// <summary>What a likeness of a column weighs at most, between strangers.</summary>
    public float AtMost(int column, Likeness level)
    {
        if (level is Likeness.NotKnown)
            return 0;
        var weight = same[(column * 16) + (int)level] - chance[(column * 16) + (int)level];
        return level is Likeness.Different ? weight : weight + comparer.PullAtMost(column);
    }

    private static float[] Logs(double[][] table)
    {
        var logs = new float[table.Length * 16];
        for (var c = 0; c < table.Length; c++)
        for (var level = 0; level < table[c].Length; level++)
            logs[(c * 16) + level] = (float)Math.Log(Math.Max(table[c][level], 1e-12));
        return logs;
    }
}
