using System.Net;
using Headwater.Access;

namespace Headwater.Tests.Web;

/// <summary>No page is run by a method that it was not made for.</summary>
public class KnownMethodTests(RunningSite running)
{
    [Theory]
    [InlineData("TRACE", "/children")]
    [InlineData("PUT", "/children/first")]
    [InlineData("DELETE", "/users")]
    [InlineData("OPTIONS", "/")]
    public async Task Another_method_is_refused_and_says_which_there_are(string method, string address)
    {
        using var visitor = await running.SignedInAsync(Role.Director);
        using var request = new HttpRequestMessage(new HttpMethod(method), address);

        using var answer = await visitor.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD", "POST"], answer.Content.Headers.Allow.Order());
        Assert.Equal("", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/children/first")]
    [InlineData("/matching/quality")]
    [InlineData("/")]
    public async Task A_page_that_takes_no_form_says_so(string address)
    {
        using var visitor = await running.SignedInAsync(Role.TeamManager);

        var form = await visitor.ReadAsync("/purpose");
        var token = form.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";

        using var answer = await visitor.PostAsync(
            address,
            new FormUrlEncodedContent([new("__RequestVerificationToken", token)])
        );

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Contains("<h1", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
