namespace Headwater.Web.Hosting;

/// <summary>What every answer tells the browser: fetch nothing from elsewhere, run nothing in line, keep nothing.</summary>
public static class SecurityHeaders
{
    public const string ContentSecurityPolicy =
        "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <remarks>Written as the answer starts, because an answer that failed half-way is wiped clean first.</remarks>
    public static void UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                context.Response.OnStarting(() =>
                {
                    Write(context.Response.Headers);
                    SayLetters(context.Response);
                    return Task.CompletedTask;
                });
                return next(context);
            }
        );

    private static void Write(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), browsing-topics=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // Pages hold children's records: a shared computer must not keep them. Served files say otherwise for themselves.
        if (!headers.CacheControl.ToString().Contains("max-age", StringComparison.Ordinal) && headers.ETag.Count is 0)
            headers.CacheControl = "no-store";
    }

    // All our text is UTF-8, and no browser needs to guess.
    private static void SayLetters(HttpResponse response)
    {
        if (response.ContentType is { } kind && !kind.Contains(';', StringComparison.Ordinal) && IsText(kind))
            response.ContentType = $"{kind}; charset=utf-8";
    }

    private static bool IsText(string kind) =>
        kind.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
        || kind.EndsWith("+xml", StringComparison.OrdinalIgnoreCase);
}
