using Microsoft.AspNetCore.HttpOverrides;

namespace Headwater.Web.Hosting;

/// <summary>What holds once a proxy in front speaks to browsers over TLS: who asks is whom it says, cookies are sent no other way, and browsers remember that for a year.</summary>
public static class TransportSecurity
{
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(365);

    public static void AddTransportSecurity(this IServiceCollection services, SiteSettings settings)
    {
        services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var network in settings.Proxies)
                options.KnownIPNetworks.Add(network);
        });
        services.AddHsts(options =>
        {
            options.MaxAge = Remembered;
            options.IncludeSubDomains = true;
        });
    }
}
