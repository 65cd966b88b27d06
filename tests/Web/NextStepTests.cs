using Headwater.Need.Levels;
using Headwater.Web.Words;
using static Headwater.Need.Levels.PathwayLevel;

namespace Headwater.Tests.Web;

public class NextStepTests
{
    private static readonly DateOnly Today = new(2026, 11, 2);

    [Theory]
    [InlineData(Edge, null, false, null, "Check the facts")]
    [InlineData(Mainstream, null, false, null, "Nothing now.")]
    [InlineData(Edge, Emerging, true, null, "Look again: level 2 is now suggested, and level 1 was agreed.")]
    [InlineData(Edge, null, false, "2026-12-01", "Put off until 1 December 2026.")]
    [InlineData(Edge, null, false, "2026-11-02", "The day that this was put off to has come.")]
    [InlineData(
        Edge,
        Edge,
        false,
        null,
        "See that the help is in place. Help at level 2 is, for example: targeted early help"
    )]
    [InlineData(Emerging, Mainstream, false, null, "Nothing now.")]
    [InlineData(Outside, Edge, true, "2026-12-01", "Put off until 1 December 2026.")]
    [InlineData(Mainstream, Edge, true, null, "Look again: no level is now suggested")]
    public void What_to_do_next_follows_from_where_the_child_stands(
        PathwayLevel suggested,
        PathwayLevel? agreed,
        bool moved,
        string? deferred,
        string sentence
    ) =>
        Assert.StartsWith(
            sentence,
            NextStep.Of(
                suggested,
                agreed,
                moved,
                deferred is null ? null : DateOnly.ParseExact(deferred, "O", null),
                age: 14,
                Today
            ),
            StringComparison.Ordinal
        );
}
