using Headwater.Intake.Submissions;
using Headwater.Records.Matching.Decisions;
using Headwater.Vocabulary;
using Headwater.Web.Matching;

namespace Headwater.Tests.Web;

public class DecisionWordsTests
{
    private static readonly DateTimeOffset Day = new(2026, 5, 3, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_decision_says_who_when_why_and_what_it_overturned_while_it_stands()
    {
        var decision = Decision(overturns: 4);

        Assert.Equal(
            "Someone Made-Up, 3 May 2026 at 12:00pm. “The same mother.” This overturned decision 4.",
            DecisionWords.Said(decision)
        );
        Assert.Equal(
            "Someone Made-Up, 3 May 2026 at 12:00pm. “The same mother.”",
            DecisionWords.Said(decision with { Stands = false })
        );
    }

    [Fact]
    public void Of_a_join_it_is_said_what_came_of_it()
    {
        var waits = Decision() with { Look = new SecondLook("one ended in adoption", null), Stands = false };
        var no = new SecondAnswer(false, "Not theirs.", "second", "Second Made-Up", "Analyst", Day);
        var refused = waits with { Look = new SecondLook("one ended in adoption", no) };
        var agreed = Decision() with
        {
            Look = new SecondLook("one ended in adoption", no with { Agrees = true, Why = "" }),
        };
        var later = Decision() with { By = "Another Made-Up", At = Day.AddDays(1) };

        Assert.Equal(
            [
                "Same child, waits for a second look",
                "Same child, refused",
                "Same child",
                "Same child, taken back",
                "Same child",
            ],
            new[]
            {
                Line(waits),
                Line(refused),
                Line(agreed),
                Line(waits) with
                {
                    TakenBack = later,
                },
                Line(waits) with
                {
                    Later = later,
                },
            }.Select(DecisionWords.State)
        );
        const string Said = "Someone Made-Up, 3 May 2026 at 12:00pm. “The same mother.”";
        Assert.Equal(
            $"{Said} Second Made-Up refused, 3 May 2026 at 12:00pm. “Not theirs.”",
            DecisionWords.Story(Line(refused))
        );
        Assert.Equal($"{Said} Second Made-Up agreed, 3 May 2026 at 12:00pm.", DecisionWords.Story(Line(agreed)));
        Assert.Equal(
            $"{Said} Taken back by Another Made-Up, 4 May 2026 at 12:00pm.",
            DecisionWords.Story(Line(waits) with { TakenBack = later })
        );
        Assert.Equal(
            $"{Said} Overturned by Another Made-Up, 4 May 2026 at 12:00pm.",
            DecisionWords.Story(Line(waits) with { Later = later })
        );
    }

    private static DecisionLine Line(PairDecision decision) => new(decision, null, null, null, null);

    private static PairDecision Decision(long? overturns = null) =>
        new(
            7,
            7,
            null,
            new SourceKey(SourceSystem.SocialCare, "77"),
            new SourceKey(SourceSystem.SocialCare, "78"),
            Verdict.Together,
            null,
            "The same mother.",
            "someone",
            "Someone Made-Up",
            "Analyst",
            Day,
            overturns,
            null,
            Stands: true
        );
}
