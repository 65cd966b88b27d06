using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Headwater.Tests.Web;

/// <summary>What a person does on a page: reads it, fills in a form.</summary>
public static class Visiting
{
    public static async Task<IHtmlDocument> ReadAsync(this HttpClient visitor, string page) =>
        await new HtmlParser().ParseDocumentAsync(await visitor.GetStringAsync(page));

    /// <summary>Reads a page whatever its status: errors are pages too.</summary>
    public static async Task<IHtmlDocument> ReadAnyAsync(this HttpClient visitor, string page) =>
        await new HtmlParser().ParseDocumentAsync(await (await visitor.GetAsync(page)).Content.ReadAsStringAsync());

    /// <summary>Fills in the first form of the page's main part and sends it to the page itself.</summary>
    public static Task<HttpResponseMessage> SubmitAsync(
        this HttpClient visitor,
        string page,
        params (string Name, string Value)[] fields
    ) => visitor.SubmitFormAsync(page, "main form[method=post]", fields);

    /// <summary>Fills in the form named, keeps what the page has filled in already (its token among it), and sends it where it says.</summary>
    public static async Task<HttpResponseMessage> SubmitFormAsync(
        this HttpClient visitor,
        string page,
        string selector,
        params (string Name, string Value)[] fields
    )
    {
        var document = await visitor.ReadAsync(page);
        var form = document.QuerySelector(selector) ?? throw new InvalidOperationException($"{page} has no {selector}");
        var kept = form.QuerySelectorAll("input[type=hidden]")
            .OfType<IHtmlInputElement>()
            .Where(input => fields.All(field => field.Name != input.Name))
            .Select(input => (Name: input.Name ?? "", input.Value));
        return await visitor.PostAsync(
            form.GetAttribute("action") is { Length: > 0 } action ? action : page,
            new FormUrlEncodedContent(kept.Concat(fields).Select(field => KeyValuePair.Create(field.Name, field.Value)))
        );
    }
}
