using Headwater.Storage;

namespace Headwater.Web.Hosting;

/// <summary>While the server of the database is away, pages say so plainly. The page itself needs no database.</summary>
public static partial class AwayDatabase
{
    public static void UseAwayDatabase(this IApplicationBuilder app) =>
        app.Use(
            async (context, next) =>
            {
                try
                {
                    await next(context);
                }
                catch (Exception fault) when (DatabaseAway.Says(fault) && !context.Response.HasStarted)
                {
                    Log(
                        context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Headwater"),
                        fault.GetBaseException().Message
                    );
                    context.Response.Clear();
                    context.Response.Headers.RetryAfter = "60";
                    context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                    context.Response.ContentType = "text/html; charset=utf-8";
                    await context.Response.WriteAsync(Page);
                }
            }
        );

    private const string Page = """
        <!DOCTYPE html>
        <html lang="en" class="govuk-template">
        <head>
          <meta charset="utf-8">
          <title>Headwater cannot reach its database – Headwater</title>
          <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
          <meta name="robots" content="noindex, nofollow">
          <link rel="icon" href="/favicon.svg" type="image/svg+xml">
          <link rel="stylesheet" href="/vendor/govuk-frontend.css">
          <link rel="stylesheet" href="/headwater.css">
        </head>
        <body class="govuk-template__body">
          <header class="hw-header">
            <div class="govuk-width-container hw-header__row"><a href="/" class="hw-header__name">Headwater</a></div>
          </header>
          <div class="govuk-width-container">
            <main class="govuk-main-wrapper" id="main-content">
              <h1 class="govuk-heading-l">Headwater cannot reach its database</h1>
              <p class="govuk-body">Nothing you saved is lost. If you have just sent a form, it may or may not have been kept: look again before you send it once more.</p>
              <p class="govuk-body">Try again in a minute. If it goes on, tell your administrator.</p>
            </main>
          </div>
        </body>
        </html>
        """;

    // One line: while it is away every page that is asked for says so.
    [LoggerMessage(LogLevel.Error, "The database cannot be reached: {Why}")]
    private static partial void Log(ILogger log, string why);
}
