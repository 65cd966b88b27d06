using Headwater.Intake.Submissions;

namespace Headwater.Tests.Need.Validity;

/// <summary>From which day a file could be known: nothing of a past list may rest on what came later.</summary>
public class FilesKnownTests
{
    private const int DaysLate = 28;

    [Fact]
    public void Returns_of_the_first_load_are_known_some_days_after_the_time_they_tell_of()
    {
        var from = From(
            (1, "Exclusion:2024 autumn", "2023-12-12", "2026-10-01"),
            (2, "PupilOnRoll:2024 autumn", "2023-10-05", "2026-10-01")
        );

        // Both are of one term, whose last day is the newest that any of its files tells of.
        Assert.Equal(new DateOnly(2024, 1, 9), from[1]);
        Assert.Equal(new DateOnly(2024, 1, 9), from[2]);
    }

    [Fact]
    public void A_return_that_came_later_is_known_from_the_day_it_came()
    {
        var from = From(
            (1, "Exclusion:2024 autumn", "2023-12-12", "2026-10-01"),
            (2, "Exclusion:2024 spring", "2024-03-20", "2026-10-02")
        );

        Assert.Equal(new DateOnly(2026, 10, 2), from[2]);
    }

    [Fact]
    public void A_return_that_was_sent_again_is_known_since_it_first_came()
    {
        var from = From(
            (1, "Exclusion:2024 autumn", "2023-12-12", "2026-10-01"),
            (2, "Exclusion:2026 summer", "2026-07-12", "2026-10-05"),
            (3, "Exclusion:2026 summer", "2026-07-12", "2026-11-20")
        );

        Assert.Equal(new DateOnly(2026, 10, 5), from[3]);
    }

    [Fact]
    public void No_return_is_known_after_the_day_it_came()
    {
        var from = From((1, "Exclusion:2027 autumn", "2026-09-29", "2026-10-01"));

        Assert.Equal(new DateOnly(2026, 10, 1), from[1]);
    }

    [Fact]
    public void What_holds_all_of_a_system_each_time_is_known_by_its_own_days()
    {
        var from = From(
            (1, "Exclusion:2024 autumn", "2023-12-12", "2026-10-01"),
            (3, "EarlyHelpEpisode:", "2026-09-23", "2026-10-05")
        );

        Assert.Equal(DateOnly.MinValue, from[3]);
        // Number 2 is of nobody here: nothing of it is ever known.
        Assert.Equal(DateOnly.MaxValue, from[2]);
    }

    [Fact]
    public void Where_no_file_was_received_none_is_known() => Assert.Empty(FilesKnown.From([], DaysLate));

    private static DateOnly[] From(params (long Number, string Slot, string? Newest, string Came)[] files) =>
        FilesKnown.From(
            [
                .. files.Select(file => new FilesKnown.Row(
                    file.Number,
                    Source: 1,
                    file.Slot,
                    file.Newest,
                    $"{file.Came}T08:00:00.0000000+00:00"
                )),
            ],
            DaysLate
        );
}
