using Headwater.Vocabulary;
using Headwater.Web.Hosting;
using Headwater.Web.Words;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Headwater.Web.TypedWork;

/// <summary>Every field for free text keeps what is typed in it, and offers it when its page is opened again.</summary>
[HtmlTargetElement("textarea")]
public sealed class DraftField(Drafts drafts, CallerOfRequest asking, TimeProvider clock) : TagHelper
{
    /// <summary>Beside each such field: the field's name and its id, which differ where a page has several forms of one kind.</summary>
    public const string Marker = "hw-draft";

    /// <summary>When the page was opened, beside the marker.</summary>
    public const string Opened = "hw-opened";

    /// <summary>After the framework's own, which names the field.</summary>
    public override int Order => 1_000;

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext? View { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (
            View?.HttpContext.Request is not { } request
            || asking.Current is not { } caller
            || output.Attributes["id"]?.Value?.ToString() is not { } id
            || output.Attributes["name"]?.Value?.ToString() is not { } name
        )
            return;

        var opened = Moment.Text(clock.GetUtcNow());
        output.Attributes.SetAttribute("data-draft", id);
        output.Attributes.SetAttribute("data-opened", opened);
        output.PostElement.AppendHtml(Hidden(Marker, $"{name}={id}")).AppendHtml(Hidden(Opened, opened));
        if (!HttpMethods.IsGet(request.Method))
            return;

        var kept = await drafts.ListAsync(caller);
        if (kept.FirstOrDefault(draft => draft.Page == request.Path && draft.Field == id) is not { } found)
            return;
        output.Content.SetContent(found.Text);
        var said = new TagBuilder("div");
        said.AddCssClass("govuk-hint");
        said.InnerHtml.Append(
            $"You typed this on {TimeZoneInfo.ConvertTime(found.At, clock.LocalTimeZone).InWords()} and did not send it. "
        );
        var link = new TagBuilder("a") { Attributes = { ["href"] = "/kept", ["class"] = "govuk-link" } };
        link.InnerHtml.Append("See or throw away what is kept");
        said.InnerHtml.AppendHtml(link);
        output.PostElement.AppendHtml(said);
    }

    private static TagBuilder Hidden(string name, string value) =>
        new("input")
        {
            TagRenderMode = TagRenderMode.SelfClosing,
            Attributes =
            {
                ["type"] = "hidden",
                ["name"] = name,
                ["value"] = value,
            },
        };
}
