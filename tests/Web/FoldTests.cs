using Headwater.Vocabulary;
using Headwater.Web.Timelines;

namespace Headwater.Tests.Web;

public class FoldTests
{
    [Theory]
    [InlineData("aaa", "aaa")]
    [InlineData("aaaa", "a(aaa)")]
    [InlineData("aabaa", "aa b aa")]
    [InlineData("baaaaab", "b a(aaaa) b")]
    public void More_than_three_of_one_kind_in_a_row_are_folded_under_the_newest(string titles, string folds) =>
        Assert.Equal(
            folds,
            string.Join(
                ' ',
                Fold.Of(titles.Select((title, i) => One($"{title}", i)))
                    .Select(fold =>
                        $"{string.Concat(fold.Shown.Select(one => one.Title))}{(fold.Folded.Count > 0 ? $"({string.Concat(fold.Folded.Select(one => one.Title))})" : "")}"
                    )
            )
        );

    [Fact]
    public void The_fold_says_how_many_there_are_and_of_which_time() =>
        Assert.Equal(
            "3 more like this, 3 to 5 March 2026: show all",
            Fold.Of(Enumerable.Range(0, 4).Select(i => One("Contact", i)))[0].More
        );

    private static Happening One(string title, int daysBefore) =>
        new(Kind.Contact, new DateOnly(2026, 3, 6).AddDays(-daysBefore), null, title, "", [], []);
}
