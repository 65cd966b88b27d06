using Headwater.Need.Levels;
using Headwater.Need.Levels.Lists;
using Headwater.Records.Timelines;
using Headwater.Vocabulary;
using Headwater.Web.Timelines;

namespace Headwater.Tests.Web;

public class FactWordsTests
{
    [Theory]
    [InlineData("suits", "1", "yes")]
    [InlineData("suits", "2", "no")]
    [InlineData("reason for the change", "TSPROC", "usual handover")]
    [InlineData("reason for the change", "Moved to another team", "Moved to another team")]
    [InlineData("child seen", "Y", "yes")]
    [InlineData("due by", "2026-03-05", "5 March 2026")]
    [InlineData("asked by", "4", "code 4")]
    [InlineData("adopters", "1", "1")]
    [InlineData("miles from home", "0", "0")]
    public void A_code_is_told_in_words_and_a_number_stays_a_number(string name, string value, string words) =>
        Assert.Equal(words, FactWords.Of(name, value));

    [Theory]
    [InlineData(Kind.Assessment, "0")]
    [InlineData(Kind.Assessment, "1")]
    public void Yes_and_no_are_not_told_as_numbers(Kind kind, string code) =>
        Assert.Equal("", CodeWords.Of(new Entry(kind, new DateOnly(2026, 3, 5), null, code, null, 1, 1)));

    [Theory]
    [InlineData("15A", "The child's own mental health or self-harm (here: self-harm)")]
    [InlineData("4A 15A", "The child's own mental health or self-harm (here: mental health, the child; self-harm)")]
    public void A_reason_that_looks_for_several_things_says_which_was_found(string codes, string words) =>
        Assert.Equal(
            words,
            ReasonWords.Of(
                new ListedReason(
                    "own-mental-health",
                    PathwayLevel.Emerging,
                    new DateOnly(2026, 3, 5),
                    new DateOnly(2026, 3, 5),
                    new DateOnly(2026, 3, 5),
                    1,
                    [
                        .. codes
                            .Split(' ')
                            .Select(code => new ToldEvidence(
                                new Entry(Kind.AssessmentFactor, new DateOnly(2026, 3, 5), null, code, null, 1, 1),
                                "factors.csv"
                            )),
                    ]
                )
            )
        );
}
