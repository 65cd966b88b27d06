using Headwater.Records.Matching.Decisions;
using Headwater.Records.Matching.Samples;

namespace Headwater.Tests.Records.Matching.Samples;

public class StratifiedTests
{
    private static readonly Answered Apart = Kind(2, pairs: 200, same: 5, two: 15);
    private static readonly Answered Sure = Kind(8, pairs: 1000, same: 40, two: 0);

    [Fact]
    public void Each_answer_counts_for_as_many_pairs_as_there_are_of_its_kind()
    {
        var recall = Stratified.Recall([Apart, Sure]);

        // 1,000 × 40/40 of 1,000 × 40/40 + 200 × 5/20.
        Assert.Equal(1000.0 / 1050, recall?.Share ?? 0, 1e-9);
        Assert.InRange(recall?.Low ?? 0, 0.85, 0.93);
        Assert.InRange(recall?.High ?? 0, 0.96, 0.99);
    }

    [Fact]
    public void Forty_answers_that_all_say_the_same_leave_room_for_doubt()
    {
        var precision = Stratified.Precision([Apart, Sure]);

        Assert.Equal((1, 1), (precision?.Share, precision?.High));
        Assert.InRange(precision?.Low ?? 0, 0.9, 0.93);
    }

    [Fact]
    public void Where_every_pair_was_answered_the_share_is_known()
    {
        var precision = Stratified.Precision([Kind(7, pairs: 40, same: 30, two: 10)]);

        Assert.Equal((0.75, 0.75, 0.75), (precision?.Share, precision?.Low, precision?.High));
    }

    [Theory]
    [InlineData(19, 0, false)]
    [InlineData(20, 0, false)]
    [InlineData(20, 2, false)]
    [InlineData(20, 3, true)]
    public void With_too_few_answers_nothing_is_said(int sure, int apart, bool said) =>
        Assert.Equal(said, Stratified.Recall([Kind(8, 1000, sure, 0), Kind(1, 300, 0, apart)]) is not null);

    [Fact]
    public void A_kind_of_which_there_are_two_pairs_needs_no_three_answers() =>
        Assert.NotNull(Stratified.Recall([Kind(8, 1000, 20, 0), Kind(1, 2, 0, 2)]));

    [Fact]
    public void What_Headwater_thought_disagrees_where_it_lies_outside_of_what_people_say()
    {
        Assert.True((Sure with { Ones = 800 }).Disagrees);
        Assert.False((Sure with { Ones = 900, Variance = 400 }).Disagrees);
        Assert.False((Sure with { Ones = 990 }).Disagrees);
        Assert.False((Sure with { Ones = 800, Same = 2 }).Disagrees);
    }

    // Kinds such as a load leaves: many sure pairs, few doubtful ones. Answers by chance from known shares.
    [Fact]
    public void The_interval_holds_the_true_value_nineteen_times_in_twenty_or_oftener()
    {
        (int Number, int Pairs, int Ones, int Drawn)[] kinds =
        [
            (1, 900, 70, 15),
            (2, 300, 100, 15),
            (3, 60, 40, 10),
            (5, 200, 3, 10),
            (7, 400, 385, 20),
            (8, 9000, 8980, 30),
        ];
        var joined = kinds.Where(kind => kind.Number > 5).ToList();
        var precision = joined.Sum(kind => kind.Ones) / (double)joined.Sum(kind => kind.Pairs);
        var recall = joined.Sum(kind => kind.Ones) / (double)kinds.Sum(kind => kind.Ones);
        var (precise, complete) = (0, 0);
        const int times = 1000;
        for (var seed = 0; seed < times; seed++)
        {
            var answered = kinds
                .Select(kind =>
                {
                    var same = Enumerable
                        .Range(0, kind.Pairs)
                        .OrderBy(pair => Chance.Of(seed, (ulong)pair, (ulong)kind.Number))
                        .Take(kind.Drawn)
                        .Count(pair => pair < kind.Ones);
                    return Kind(kind.Number, kind.Pairs, same, kind.Drawn - same);
                })
                .ToList();
            precise +=
                Stratified.Precision(answered) is { } one && one.Low <= precision && precision <= one.High ? 1 : 0;
            complete += Stratified.Recall(answered) is { } other && other.Low <= recall && recall <= other.High ? 1 : 0;
        }

        Assert.InRange(precise, 0.95 * times, times);
        Assert.InRange(complete, 0.95 * times, times);
    }

    [Fact]
    public void Kappa_is_that_of_a_worked_example()
    {
        // 20 and 15 pairs alike, 5 and 10 not: 0.7 alike, 0.5 by chance.
        var both = Both(20, 15, 5, 10);

        var kappa = Kappa.Of(both);

        Assert.Equal((50, 0.7, "fair"), (kappa?.Pairs, kappa?.Share, kappa?.Words));
        Assert.Equal(0.4, kappa?.Value ?? 0, 1e-9);
    }

    [Fact]
    public void Kappa_says_nothing_of_few_pairs_nor_where_all_have_one_answer()
    {
        Assert.Null(Kappa.Of(Both(9, 0, 0, 0)));
        Assert.Null(Kappa.Of(Both(10, 0, 0, 0))?.Value);
        Assert.Equal(1, Kappa.Of(Both(6, 4, 0, 0))?.Value);
    }

    private static IReadOnlyCollection<(Verdict, Verdict)> Both(int same, int two, int oneSame, int otherSame) =>
        [
            .. Enumerable.Repeat((Verdict.Together, Verdict.Together), same),
            .. Enumerable.Repeat((Verdict.Apart, Verdict.Apart), two),
            .. Enumerable.Repeat((Verdict.Together, Verdict.Apart), oneSame),
            .. Enumerable.Repeat((Verdict.Apart, Verdict.Together), otherSame),
        ];

    private static Answered Kind(int number, long pairs, int same, int two) =>
        new(Stratum.Of(number), Stratum.Of(number).Joined, pairs, 0, 0, same + two, same, two, 0);
}
