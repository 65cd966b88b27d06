using Headwater.Need.Signals;

namespace Headwater.Tests.Need.Signals;

public class ElsewhereTests
{
    [Theory]
    [InlineData("AlternativeProvision 2026-01-05 PRU 10", 0, 1)]
    [InlineData("AlternativeProvision 2026-01-05 PRU 8", 0, 1)]
    [InlineData("AlternativeProvision 2026-01-05 PRU 7", 1, 0)]
    [InlineData("AlternativeProvision 2026-01-05 PRU", 1, 0)] // how much of the week is not known
    [InlineData("AlternativeProvision 2026-01-05..2026-04-01 PRU 10", 0, 1)]
    [InlineData("AlternativeProvision 2026-01-05..2026-03-31 PRU 10", 0, 0)] // ended today
    [InlineData("AlternativeProvision 2026-04-01 PRU 10", 0, 0)] // begins tomorrow
    [InlineData("AlternativeProvision 2025-04-01 PRU 10", 0, 1)]
    [InlineData("AlternativeProvision 2025-03-31 PRU 10", 0, 0)] // a year ago to the day, and nobody gives its end
    [InlineData("AlternativeProvision 2024-01-05..2026-06-01 PRU 10", 0, 1)] // an end was given
    public void Alternative_provision_is_part_of_the_week_or_all_of_it(string life, int part, int full) =>
        Assert.Equal((part, full), (Raised.Count(Elsewhere.PartTime, life), Raised.Count(Elsewhere.FullTime, life)));

    [Theory]
    [InlineData("AlternativeProvision 2026-01-05 UNR 4", 1)]
    [InlineData("AlternativeProvision 2026-01-05 OOT 4", 1)]
    [InlineData("AlternativeProvision 2026-01-05 PRU 4", 0)]
    [InlineData("AlternativeProvision 2026-01-05 NFE 4", 0)]
    [InlineData("AlternativeProvision 2026-01-05 - 4", 0)]
    [InlineData("AlternativeProvision 2026-01-05..2026-03-31 UNR 4", 0)]
    public void A_setting_that_nobody_inspects_is_named(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Elsewhere.Unregistered, life));
}
