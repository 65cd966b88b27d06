using System.Globalization;
using System.Text.RegularExpressions;
using Headwater.Access;
using Headwater.Access.Trail;

namespace Headwater.Web.Hosting;

/// <summary>
/// What was tried and refused leaves a line: on the trail where it was somebody who is signed in, and in the log where nobody
/// knows who it was. The log names no name that was typed, since people type passwords there.
/// </summary>
public static partial class RefusedTries
{
    private const string ChildsPage = "children/{id}";

    /// <summary>Somebody asked for a page that is not for their role.</summary>
    public static Task KeepPageAsync(this HttpContext context) =>
        context.KeepAsync("Was refused a page that is not for their role");

    /// <summary>Somebody, or another site in their browser, sent a form that was not given to them.</summary>
    public static Task KeepFormAsync(this HttpContext context) =>
        context.KeepAsync("Was refused a form that Headwater had not given them");

    public static void LogTooMany(this HttpContext context, string who) => LogTooMany(Logger(context), who);

    /// <summary>A name, a password or a code was wrong, or there were too many tries before.</summary>
    public static void LogSignIn(this HttpContext context, bool waits) =>
        LogSignIn(Logger(context), context.Address(), waits ? "too many tries" : "wrong");

    private static async Task KeepAsync(this HttpContext context, string did)
    {
        if (context.Features.Get<Caller>() is not { } caller)
            return;
        // Of the address, which may hold anything, a name too, only which page it led to is kept.
        var page = Constraints()
            .Replace((context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText?.TrimStart('/') ?? "", "");
        var child =
            page.StartsWith(ChildsPage, StringComparison.Ordinal)
            && long.TryParse($"{context.Request.RouteValues["id"]}", CultureInfo.InvariantCulture, out var id)
                ? id
                : (long?)null;
        await context
            .RequestServices.GetRequiredService<KeepRefused>()
            .RunAsync(did, $"{context.Request.Method} /{page}", child, caller);
    }

    private static ILogger Logger(HttpContext context) =>
        context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(RefusedTries));

    [GeneratedRegex(":[a-z]+")]
    private static partial Regex Constraints();

    [LoggerMessage(LogLevel.Warning, "Too many requests from {Who}.")]
    private static partial void LogTooMany(ILogger logger, string who);

    [LoggerMessage(LogLevel.Warning, "A sign-in from {From} was refused: {Why}.")]
    private static partial void LogSignIn(ILogger logger, string from, string why);
}
