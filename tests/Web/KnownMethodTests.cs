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
}
