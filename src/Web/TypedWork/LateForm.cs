using Headwater.Access.Sessions;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Headwater.Web.TypedWork;

/// <summary>A form that is sent after its sender's session ran out is kept for them, and offered again after they signed in.</summary>
public static class LateForm
{
    // Their fields are passwords and codes, which are never kept; and what is kept already.
    private static readonly string[] Never = ["/account", "/users", "/sign-", "/kept"];

    public static async Task KeepAsync(RedirectContext<CookieAuthenticationOptions> context) =>
        context.Response.Redirect(
            await IsKeptAsync(context) ? $"{context.Options.LoginPath}?next=%2Fkept" : context.RedirectUri
        );

    private static async Task<bool> IsKeptAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var (http, options) = (context.HttpContext, context.Options);
        var request = http.Request;
        if (
            !HttpMethods.IsPost(request.Method)
            || request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase)
                is not true
            || Array.Exists(
                Never,
                path => request.Path.Value?.StartsWith(path, StringComparison.OrdinalIgnoreCase) is true
            )
            || Ticket(http, options) is not { } ticket
            || SignInCookie.SessionOf(ticket.Principal) is not { } session
            || await http.RequestServices.GetRequiredService<FindSession>().RanOutAsync(session) is not { } caller
        )
            return false;

        // The token of the form belongs to whoever was signed in when it was opened.
        http.User = ticket.Principal;
        var isOurs = await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http);
        http.User = new();
        if (!isOurs)
            return false;

        var form = await request.ReadFormAsync(http.RequestAborted);
        var token = http.RequestServices.GetRequiredService<IAntiforgery>().GetTokens(http).FormFieldName;
        var fields =
            from field in form
            where field.Key != token
            from value in field.Value
            select KeyValuePair.Create(field.Key, value ?? "");
        var forms = http.RequestServices.GetRequiredService<KeptForms>();
        return await forms.KeepAsync(caller, $"{request.Path}{request.QueryString}", [.. fields]);
    }

    // The framework opens no ticket that ran out; whose it was can still be read from it, and nobody else could have made it.
    private static AuthenticationTicket? Ticket(HttpContext http, CookieAuthenticationOptions options) =>
        options.CookieManager.GetRequestCookie(http, SignInCookie.Name) is { } cookie
            ? options.TicketDataFormat.Unprotect(cookie)
            : null;
}
