using System.Globalization;
using Headwater.Access;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Headwater.Web.TypedWork;

/// <summary>After a form was sent: accepted, what was kept of it is gone; refused, it is kept, with or without scripts.</summary>
public sealed class SentForms(Drafts drafts, KeptForms forms, CallerOfRequest asking) : IAsyncPageFilter
{
    /// <summary>In a form that is sent again from the page of what was kept.</summary>
    public const string Again = "hw-kept";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        var executed = await next();
        var request = context.HttpContext.Request;
        if (
            executed.Exception is not null
            || asking.Current is not { } caller
            || !HttpMethods.IsPost(request.Method)
            || request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase)
                is not true
        )
            return;

        var form = await request.ReadFormAsync();
        // Every page of ours answers a form that it accepts by leading on.
        if (executed.Result is IKeepTempDataResult or LocalRedirectResult)
            await AcceptedAsync(caller, request, form);
        else
            await RefusedAsync(caller, request, form);
    }

    private async Task AcceptedAsync(Caller caller, HttpRequest request, IFormCollection form)
    {
        var fields = Fields(form).Select(field => field.Id).ToList();
        if (fields.Count > 0)
            await drafts.ForgetAsync(caller, request.Path, fields);
        if (form.ContainsKey(Again))
            await forms.ForgetAsync(caller, $"{request.Path}{request.QueryString}");
    }

    private async Task RefusedAsync(Caller caller, HttpRequest request, IFormCollection form)
    {
        if (OpenedAt(form) is not { } opened)
            return;
        foreach (var (name, id) in Fields(form))
            await drafts.KeepAsync(caller, request.Path, id, form[name].ToString(), opened);
    }

    private static IEnumerable<(string Name, string Id)> Fields(IFormCollection form) =>
        (
            from marker in form[DraftField.Marker]
            let parts = marker.Split('=')
            where parts.Length is 2 && parts[1].Length <= Drafts.LongestField
            select (parts[0], parts[1])
        ).Take(Drafts.Most);

    /// <summary>When the page was opened; null where what was sent is no moment.</summary>
    public static DateTimeOffset? OpenedAt(IFormCollection form) =>
        DateTimeOffset.TryParse(
            form[DraftField.Opened].FirstOrDefault(),
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var opened
        )
            ? opened
            : null;
}
