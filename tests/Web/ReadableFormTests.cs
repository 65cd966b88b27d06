using System.Net;

namespace Headwater.Tests.Web;

/// <summary>Forms that nobody's browser sends are refused in our words.</summary>
public class ReadableFormTests(RunningSite running)
{
    [Fact]
    public async Task A_form_that_is_too_large()
    {
        using var visitor = await running.VisitorAsync();

        var answer = await visitor.SubmitAsync("/sign-in", ("Name", new string('a', 5 << 20)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains(
            "more than can be sent at once",
            await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_field_with_a_character_that_no_database_keeps()
    {
        using var visitor = await running.VisitorAsync();

        var answer = await visitor.SubmitAsync("/sign-in", ("Name", "ab\0c"), ("Password", "x"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("We could not read that", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
