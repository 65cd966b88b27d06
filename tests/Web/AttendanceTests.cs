using Headwater.Need.Levels;
using Headwater.Vocabulary;
using Headwater.Web.Attendance;

namespace Headwater.Tests.Web;

public class AttendanceTests
{
    [Theory]
    [InlineData("2025-09-01", "Autumn, first half, 2025/26")]
    [InlineData("2025-10-31", "Autumn, first half, 2025/26")]
    [InlineData("2025-11-01", "Autumn, second half, 2025/26")]
    [InlineData("2026-01-01", "Spring, first half, 2025/26")]
    [InlineData("2026-02-16", "Spring, second half, 2025/26")]
    [InlineData("2026-04-06", "Summer, first half, 2025/26")]
    [InlineData("2026-08-31", "Summer, second half, 2025/26")]
    public void A_day_falls_in_one_half_term(string day, string name) =>
        Assert.Equal(name, HalfTerm.Of(DateOnly.ParseExact(day, "O", null)).Name);

    [Fact]
    public void Weeks_of_a_half_term_are_summed_and_days_that_were_no_school_do_not_count()
    {
        Entry[] weeks =
        [
            Week(new(2026, 1, 5), "/\\/\\/\\/\\OO"),
            Week(new(2026, 1, 12), "##########"),
            Week(new(2026, 1, 19), "IIIIII/\\//"),
        ];

        var half = Assert.Single(Attended.ByHalfTerm(weeks));

        Assert.Equal((20, 8, 60), (half.Possible, half.Missed, half.Percent));
    }

    [Fact]
    public void A_half_term_without_a_session_is_left_out() =>
        Assert.Empty(Attended.ByHalfTerm([Week(new(2026, 1, 5), "##########")]));

    [Fact]
    public void Nobody_below_ninety_reads_ninety() =>
        Assert.Equal(89, new Attended(HalfTerm.Of(new(2026, 1, 5)), Possible: 1000, Missed: 101).Percent);

    [Fact]
    public void The_chart_starts_at_nothing_and_each_school_year_is_named_once()
    {
        var chart = Chart.Of(
            [
                new(HalfTerm.Of(new(2025, 6, 5)), 60, 0),
                new(HalfTerm.Of(new(2025, 9, 5)), 60, 60),
                new(HalfTerm.Of(new(2025, 11, 5)), 60, 30),
            ],
            Policy.Default
        );

        Assert.Equal([Chart.Plot, 0, Chart.Plot / 2], chart.Bars.Select(bar => bar.Height));
        Assert.Equal([true, true, false], chart.Bars.Select(bar => bar.StartsYear));
    }

    [Fact]
    public void The_lines_of_the_chart_stand_where_the_policy_puts_them()
    {
        var policy = Policy
            .Default.With(Threshold.PersistentAbsencePercent, 15)
            .With(Threshold.SevereAbsencePercent, 40);

        var (usual, own) = (Chart.Of([], Policy.Default), Chart.Of([], policy));

        Assert.Equal((90, 50), (usual.PersistentAbsence, usual.SevereAbsence));
        Assert.Equal((85, 60), (own.PersistentAbsence, own.SevereAbsence));
    }

    private static Entry Week(DateOnly monday, string marks) =>
        new(Kind.WeekAttendance, monday, null, marks, null, 1, 1);
}
