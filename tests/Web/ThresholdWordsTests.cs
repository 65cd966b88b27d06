using Headwater.Records.Matching.Quality;
using Headwater.Web.Matching;

namespace Headwater.Tests.Web;

public class ThresholdWordsTests
{
    [Theory]
    [InlineData(13926, 0.9998, "about 3")]
    [InlineData(13926, 0.99999, "fewer than 1")]
    [InlineData(2_000_000, 0.999, "about 2,000")]
    public void Wrong_joins_are_counted_in_pairs(long joined, double precision, string words) =>
        Assert.Equal(words, ThresholdWords.About(Effect(0.97, joined, 0, precision).Wrong));

    [Fact]
    public void What_is_missed_is_counted_in_pairs_too() =>
        Assert.Equal("about 100", ThresholdWords.About(Effect(0.97, 1000, 0, 0.9, recall: 0.9).Missed));

    [Theory]
    [InlineData(0.9, "90%")]
    [InlineData(0.995, "99.5%")]
    public void A_threshold_has_no_nought_to_spare(double probability, string words) =>
        Assert.Equal(words, ThresholdWords.From(probability));

    [Fact]
    public void Where_wrong_joins_are_expected_it_says_which_threshold_has_fewer_and_what_that_costs() =>
        Assert.Equal(
            "To have fewer wrong joins, join from 99%: about 6 fewer of them, for 25 more pairs to ask about.",
            ThresholdWords.WhatToDo([
                Effect(0.95, 1030, 10, 0.98),
                Effect(0.97, 1000, 20, 0.992) with
                {
                    IsPolicy = true,
                },
                Effect(0.99, 980, 45, 0.998),
            ])
        );

    [Fact]
    public void Where_none_is_expected_it_says_what_would_spare_questions() =>
        Assert.Equal(
            "Fewer than 1 wrong join is expected, so it can stay as it is. As far as the weights know, joining from 95% would be no worse, and leave 1 pair fewer to ask about.",
            ThresholdWords.WhatToDo([
                Effect(0.9, 1030, 10, 0.99),
                Effect(0.95, 1001, 19, 0.9999),
                Effect(0.97, 1000, 20, 0.99995) with
                {
                    IsPolicy = true,
                },
                Effect(0.99, 980, 45, 0.99999),
            ])
        );

    [Theory]
    [InlineData(0, "every pair to ask about has been answered, so it can stay as it is.")]
    [InlineData(1, "and leave 1 pair fewer to ask about.")]
    [InlineData(9, "and leave 2 pairs fewer to ask about.")]
    public void What_was_answered_is_spared_nobody(int waiting, string end) =>
        Assert.EndsWith(
            end,
            ThresholdWords.WhatToDo(
                [Effect(0.95, 1001, 18, 0.9999), Effect(0.97, 1000, 20, 0.99995) with { IsPolicy = true }],
                waiting
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Where_nothing_is_gained_it_may_stay() =>
        Assert.StartsWith(
            "It can stay as it is",
            ThresholdWords.WhatToDo([
                Effect(0.97, 1000, 20, 0.99999) with
                {
                    IsPolicy = true,
                },
                Effect(0.99, 980, 45, 0.99999),
            ]),
            StringComparison.Ordinal
        );

    private static ThresholdEffect Effect(
        double join,
        long joined,
        long asked,
        double precision,
        double? recall = null
    ) =>
        new(
            join,
            IsPolicy: false,
            joined,
            asked,
            new Estimate(precision, precision, precision),
            recall is { } found ? new Estimate(found, found, found) : null
        );
}
