using System.Net;
using System.Text;
using AngleSharp.Html.Dom;

namespace Headwater.Tests.Web;

/// <summary>What a person does to have files checked: chooses them, sends the form, waits.</summary>
public static class Sending
{
    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static Task<HttpResponseMessage> SendAsync(
        this HttpClient visitor,
        string year,
        params (string Name, byte[] Content)[] files
    ) => visitor.SendAsync(year, [.. files.Select(file => ("files", file.Name, file.Content))]);

    /// <param name="files">Each with the field of the form in which it was chosen.</param>
    public static async Task<HttpResponseMessage> SendAsync(
        this HttpClient visitor,
        string year,
        params (string Field, string Name, byte[] Content)[] files
    )
    {
        using var form = Form(year, files, await visitor.TokenAsync());
        return await visitor.PostAsync("/data/check", form);
    }

    public static async Task<string> TokenAsync(this HttpClient visitor)
    {
        var page = await visitor.ReadAsync("/data/check");
        var token = page.QuerySelector("main form input[name=__RequestVerificationToken]") as IHtmlInputElement;
        return token?.Value ?? "";
    }

    public static MultipartFormDataContent Form(
        string year,
        (string Field, string Name, byte[] Content)[] files,
        string token
    )
    {
        var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        foreach (var (field, name, content) in files)
            form.Add(new ByteArrayContent(content), field, name);
        form.Add(new StringContent(year), "year");
        return form;
    }

    /// <summary>Waits on the page that a person would wait on, and reads what the check then says.</summary>
    public static async Task<IHtmlDocument> CheckedAsync(this HttpClient visitor, HttpResponseMessage sent)
    {
        Assert.Equal(HttpStatusCode.Found, sent.StatusCode);
        var waiting = $"{sent.Headers.Location}";
        for (var i = 0; i < 600; i++)
        {
            var answer = await visitor.GetAsync(waiting);
            if (answer.StatusCode is HttpStatusCode.Found)
                return await visitor.ReadAsync($"{answer.Headers.Location}");
            // The page asks again by itself until there is nothing more to wait for.
            if (!answer.Headers.Contains("Refresh"))
                return await visitor.ReadAsync(waiting);
            await Task.Delay(100);
        }

        throw new TimeoutException("The check did not end within a minute.");
    }

    public static string Text(this IHtmlDocument page) => page.QuerySelector("main")?.TextContent ?? "";
}
