namespace Headwater.Web.Hosting;

/// <summary>Pages are read and forms are sent. A page run by any other method would show what nobody worked out.</summary>
internal static class KnownMethods
{
    private const string All = "GET, HEAD, POST";

    public static void UseKnownMethods(this IApplicationBuilder site) =>
        site.Use(
            (context, next) =>
            {
                var method = context.Request.Method;
                if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsPost(method))
                    return next(context);
                context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
                context.Response.Headers.Allow = All;
                return Task.CompletedTask;
            }
        );
}
