using Microsoft.Extensions.FileProviders;

namespace Headwater.Web.Hosting;

/// <summary>The style sheets, script and icon, which travel inside this assembly.</summary>
public static class ServedFiles
{
    public static IFileProvider Provider { get; } =
        new EmbeddedFileProvider(typeof(ServedFiles).Assembly, "Headwater.Web.wwwroot");

    public static void UseServedFiles(this IApplicationBuilder app) =>
        app.UseStaticFiles(
            new StaticFileOptions
            {
                FileProvider = Provider,
                OnPrepareResponse = file =>
                    file.Context.Response.Headers.CacheControl = file.Context.Request.Query.ContainsKey("v")
                        ? "public, max-age=31536000, immutable"
                        : "no-cache",
            }
        );
}
