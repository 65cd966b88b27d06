using Headwater.Storage;

namespace Headwater.Web.Hosting;

/// <summary>While files are kept, a SQLite database takes no other change, and every look at a child is one: the page then says so.</summary>
public static class BusyDatabase
{
    public static void UseBusyDatabase(this IApplicationBuilder app) =>
        app.Use(
            async (context, next) =>
            {
                try
                {
                    await next(context);
                }
                catch (DatabaseBusyException) when (!context.Response.HasStarted)
                {
                    context.Response.Clear();
                    context.Response.Headers.RetryAfter = "60";
                    context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                }
            }
        );
}
