using Headwater.Need.Signals;

namespace Headwater.Tests.Need.Signals;

public class HomeTests
{
    public static TheoryData<string, string> FactorsOfEachSignal =>
        new()
        {
            { "domestic-abuse", "3A 3B 3C" },
            { "substance-use-at-home", "1B 1C 2B 2C" },
            { "mental-health-at-home", "4B 4C" },
            { "neglect", "16A" },
            { "young-carer", "7A" },
            { "own-substance-use", "1A 2A" },
            { "own-mental-health", "4A 15A" },
            { "exploitation-found", "11A 12A 13A 24A" },
        };

    private static readonly string[] EveryFactor =
    [
        .. "1A 1B 1C 2A 2B 2C 3A 3B 3C 4A 4B 4C 5A 5B 5C 6A 6B 6C 7A 8B 8F 9A 10A 11A 12A 13A 14A 15A 16A 17A".Split(
            ' '
        ),
        .. "18B 18C 19B 19C 20 21 22A 23A 24A".Split(' '),
    ];

    [Theory, MemberData(nameof(FactorsOfEachSignal))]
    public void A_factor_raises_its_own_signal_and_no_other_does(string key, string factors)
    {
        var signal = Catalogue.All.Single(each => each.Key == key);

        Assert.Equal(
            factors.Split(' '),
            EveryFactor.Where(factor => Raised.Count(signal, $"AssessmentFactor 2026-01-15 {factor}") > 0)
        );
    }

    [Theory, MemberData(nameof(FactorsOfEachSignal))]
    public void A_factor_counts_for_a_year(string key, string factors)
    {
        var signal = Catalogue.All.Single(each => each.Key == key);
        var factor = factors.Split(' ')[0];

        Assert.Equal(1, Raised.Count(signal, $"AssessmentFactor 2025-04-01 {factor}"));
        Assert.Equal(0, Raised.Count(signal, $"AssessmentFactor 2025-03-31 {factor}"));
        Assert.Equal(0, Raised.Count(signal, $"AssessmentFactor 2026-04-01 {factor}"));
    }

    [Theory]
    [InlineData("AssessmentFactor 2025-04-01 3B;AssessmentFactor 2026-03-01 4B", 2)]
    [InlineData("AssessmentFactor 2025-03-31 3B;AssessmentFactor 2026-03-01 4B", 0)]
    [InlineData("AssessmentFactor 2026-03-01 3A;AssessmentFactor 2026-03-01 3B", 0)] // both of one kind
    [InlineData("AssessmentFactor 2026-03-01 1B;AssessmentFactor 2026-03-01 3B;AssessmentFactor 2026-03-01 4C", 3)]
    public void Two_of_the_three_at_home_count_together(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Home.SeveralAtHome, life));

    [Theory]
    [InlineData("Moved 2024-04-01;Moved 2025-01-01;Moved 2026-01-01", 3)]
    [InlineData("Moved 2024-03-31;Moved 2025-01-01;Moved 2026-01-01", 0)]
    [InlineData("Moved 2024-04-01;Moved 2025-01-01;Moved 2026-04-01", 0)]
    public void Three_moves_in_two_years_are_many(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Home.MovedHomeOften, life));
}
