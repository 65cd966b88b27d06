using Headwater.Need.Signals;

namespace Headwater.Tests.Need.Signals;

public class CareTests
{
    private const string InCare = "CareEpisode 2024-01-01 C2;";

    [Theory]
    [InlineData("Placement 2025-01-01..2025-04-01 U4;Placement 2025-04-01..2025-09-01 U4;Placement 2025-09-01 K2", 3)]
    [InlineData("Placement 2025-01-01..2025-03-31 U4;Placement 2025-04-01..2025-09-01 U4;Placement 2025-09-01 K2", 0)] // left a year ago to the day
    [InlineData("Placement 2025-06-01..2025-06-20 U4;Placement 2025-06-20..2025-06-27 T0;Placement 2025-06-27 U4", 0)] // a stay in hospital
    [InlineData("Placement 2025-06-01..2025-06-20 U4;Placement 2025-06-20..2025-06-20 K2;Placement 2025-06-20 U4", 0)] // under a day
    [InlineData("Placement 2025-06-01..2025-09-01 U4;Placement 2025-09-01..2026-04-01 U4;Placement 2026-04-01 K2", 0)] // not moved yet
    public void Three_placements_in_a_year_count_those_open_when_it_began(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Care.ManyPlacements, InCare + life));

    [Theory]
    [InlineData("CareEpisode 2024-01-01 C2", 3)]
    [InlineData("CareEpisode 2024-01-01..2026-03-31 C2", 0)] // left care today
    [InlineData("CareEpisode 2024-01-01 V3", 0)] // short breaks are not care
    public void Placements_matter_while_the_child_is_looked_after(string care, int evidence) =>
        Assert.Equal(
            evidence,
            Raised.Count(
                Care.ManyPlacements,
                $"{care};Placement 2025-05-01..2025-06-01 U4;Placement 2025-06-01..2025-09-01 U4;Placement 2025-09-01 K2"
            )
        );

    [Theory]
    [InlineData("WorkerAllocated 2025-04-01 w1;WorkerAllocated 2025-09-01 w2;WorkerAllocated 2026-01-01 w3", 3)]
    [InlineData("WorkerAllocated 2025-03-31 w1;WorkerAllocated 2025-09-01 w2;WorkerAllocated 2026-01-01 w3", 0)]
    [InlineData("WorkerAllocated 2025-04-01 w1;WorkerAllocated 2025-09-01 w2;WorkerAllocated 2026-01-01 w1", 0)] // the first came back
    [InlineData("WorkerAllocated 2025-04-01 w1;WorkerAllocated 2025-04-01 x1;WorkerAllocated 2026-01-01 w3", 0)] // one, under two numbers
    [InlineData("WorkerAllocated 2025-04-01;WorkerAllocated 2025-09-01 w2;WorkerAllocated 2026-01-01 w1", 0)] // nobody says who
    public void Three_different_workers_in_a_year_are_many(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Care.ManyWorkers, InCare + life));

    [Fact]
    public void Workers_are_counted_while_the_child_is_looked_after() =>
        Assert.Equal(
            0,
            Raised.Count(
                Care.ManyWorkers,
                "WorkerAllocated 2025-04-01 w1;WorkerAllocated 2025-09-01 w2;WorkerAllocated 2026-01-01 w3"
            )
        );

    [Theory]
    [InlineData("CareEpisode 2020-01-01..2020-06-01 V2;CareEpisode 2024-04-01 C2", 2)]
    [InlineData("CareEpisode 2020-01-01..2020-06-01 V2;CareEpisode 2024-03-31 C2", 0)]
    [InlineData("CareEpisode 2025-01-01..2025-06-01 V2;CareEpisode 2025-06-01 C2", 0)] // one stay, another status
    [InlineData("CareEpisode 2025-01-01..2025-06-01 V2;CareEpisode 2025-06-02 C2", 2)]
    [InlineData("CareEpisode 2025-01-01..2025-06-01 V3;CareEpisode 2025-08-01 C2", 0)] // the first was a short break
    [InlineData("CareEpisode 2025-01-01 C1;CareEpisode 2025-08-01 C2", 0)] // the first never ended
    [InlineData(
        "CareEpisode 2025-01-01..2025-09-01 C1;CareEpisode 2025-02-01..2025-03-01 C2;CareEpisode 2025-09-01 C2",
        0
    )] // two sources, one stay
    public void Back_in_care_is_after_a_time_that_had_ended(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Care.BackInCare, life));

    [Theory]
    [InlineData("CareEpisode 2024-01-01 C2;Suspended 2025-04-01 DB 2", 2)]
    [InlineData("CareEpisode 2024-01-01 C2;Suspended 2025-03-31 DB 2", 0)]
    [InlineData("CareEpisode 2024-01-01..2026-03-31 C2;Suspended 2025-04-01 DB 2", 0)]
    [InlineData("CareEpisode 2024-01-01 V4;Suspended 2025-04-01 DB 2", 0)]
    public void A_looked_after_child_who_is_suspended_is_named(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Care.InCareAndSuspended, life));

    [Theory]
    [InlineData("StrengthsScore 2025-01-01 - 17", 1)]
    [InlineData("StrengthsScore 2024-12-31 - 17", 0)] // fifteen months ago to the day
    [InlineData("StrengthsScore 2025-09-01 - 16", 0)]
    [InlineData("StrengthsScore 2025-09-01 - 25;StrengthsScore 2026-02-01 - 12", 0)] // the newest counts
    [InlineData("StrengthsScore 2025-09-01 - 25;StrengthsScore 2026-02-01 SDQ4", 1)] // the newest has no score
    public void The_newest_strengths_score_counts_from_seventeen(string life, int evidence) =>
        Assert.Equal(evidence, Raised.Count(Care.HighStrengthsScore, InCare + life));
}
