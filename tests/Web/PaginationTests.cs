using Headwater.Web.Paging;

namespace Headwater.Tests.Web;

public class PaginationTests
{
    [Theory]
    [InlineData(1, 0, "1")]
    [InlineData(1, 25, "1")]
    [InlineData(1, 26, "1 2")]
    [InlineData(1, 350_000, "1 2 … 14000")]
    [InlineData(3, 350_000, "1 2 3 4 … 14000")]
    [InlineData(7, 350_000, "1 … 6 7 8 … 14000")]
    [InlineData(14_000, 350_000, "1 … 13999 14000")]
    public void A_long_list_shows_its_ends_and_where_one_is(int page, long total, string steps) =>
        Assert.Equal(
            steps,
            string.Join(' ', At(page, total).Steps.Select(step => step is { } known ? $"{known}" : "…"))
        );

    [Theory]
    [InlineData(1, 0, 0, 0)]
    [InlineData(1, 30, 1, 25)]
    [InlineData(2, 30, 26, 30)]
    public void It_says_which_rows_are_shown(int page, long total, long first, long until) =>
        Assert.Equal((first, until), (At(page, total).First, At(page, total).Until));

    private static Pagination At(int page, long total) => new(page, Size: 25, total, number => $"?page={number}");
}
