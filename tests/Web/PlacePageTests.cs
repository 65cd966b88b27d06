using System.Net;
using Headwater.Access;
using Headwater.Need.Levels;
using Headwater.Need.Levels.Lists.Places;
using Headwater.Web.Lists;

namespace Headwater.Tests.Web;

/// <summary>The page on which somebody says how many children they can see, and reads who comes first and why.</summary>
public class PlacePageTests(RunningSite running)
{
    [Fact]
    public async Task Before_it_is_asked_nobody_is_shown_and_the_rules_are_told()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);

        var page = await visitor.ReadAsync("/children/first");

        Assert.Null(page.QuerySelector(".hw-child"));
        Assert.Contains("There is no score", page.Body?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_says_who_why_and_what_was_looked_at()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);

        var child = (await visitor.ReadAsync("/children/first?room=1&level=0")).QuerySelector(".hw-child");

        Assert.Contains($"1. {SmallBorough.Drifting}", child?.TextContent, StringComparison.Ordinal);
        Assert.Matches(@"\d parts? of life, \d reasons?", child?.TextContent);
        Assert.NotNull(child?.QuerySelector(".hw-reasons__name"));
    }

    [Fact]
    public void Of_two_places_the_words_name_the_first_thing_that_is_not_the_same()
    {
        Precedence first = new(2, 3, PathwayLevel.Edge, 1, new DateOnly(2026, 3, 1), 5);

        Assert.Equal("the reasons are of 2 parts of life, not 1", Before(first with { PartsOfLife = 1, Reasons = 9 }));
        Assert.Equal("as many parts of life, but 3 reasons, not 2", Before(first with { Reasons = 2, New = 2 }));
        Assert.Equal(
            "as many reasons, but level 2, not level 1",
            Before(first with { Level = PathwayLevel.Emerging, New = 2 })
        );
        Assert.Equal("as many reasons, but 1 of them new, not 0", Before(first with { New = 0 }));
        Assert.Equal(
            "as many reasons, but waiting since 1 March 2026, not since 2 March 2026",
            Before(first with { Oldest = new DateOnly(2026, 3, 2), Lot = 1 })
        );
        Assert.Equal("nothing tells the two apart: drawn by lot", Before(first with { Lot = 6 }));

        string Before(Precedence next) => PlaceWords.Before(first, next);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("501")]
    [InlineData("many")]
    [InlineData("99999999999999999999")]
    public async Task A_number_that_no_list_can_have_is_refused_in_words(string room)
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);

        var page = await visitor.ReadAsync($"/children/first?room={room}");

        Assert.Contains(
            "Write a number from 1 to 500",
            page.QuerySelector(".govuk-error-summary")?.TextContent,
            StringComparison.Ordinal
        );
        Assert.Null(page.QuerySelector(".hw-child"));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/children/first.csv?room={room}")).StatusCode);
    }

    [Fact]
    public async Task The_file_says_for_whom_there_is_room_and_what_decided()
    {
        using var visitor = await running.SignedInAsync(Role.Analyst);

        var lines = (await visitor.GetStringAsync("/children/first.csv?room=1&level=0")).Trim().Split("\r\n");

        Assert.Contains("Comes before the next because", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("1,yes,", lines[1], StringComparison.Ordinal);
        Assert.Contains(SmallBorough.Drifting, lines[1], StringComparison.Ordinal);
    }
}
