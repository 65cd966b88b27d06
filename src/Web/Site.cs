using System.Net;
using Headwater.Access;
using Headwater.Intake;
using Headwater.Need;
using Headwater.Need.Levels;
using Headwater.Privacy;
using Headwater.Records;
using Headwater.Storage;
using Headwater.Web.Hosting;
using Headwater.Web.Lists;
using Headwater.Web.TypedWork;
using Headwater.Web.Uploads;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace Headwater.Web;

/// <summary>The pages, ready to run. Whoever hosts them gives the database, the clock and the port.</summary>
public static class Site
{
    public static Schema Schema { get; } = Schema.Of(typeof(Site));

    /// <param name="port">On this machine only: a council puts its own secure proxy in front. 0 takes any free port.</param>
    /// <param name="policy">The council's own policy; the one that comes with Headwater where it has signed none.</param>
    /// <param name="settings">What differs from one installation to the next.</param>
    public static WebApplication Build(
        Database database,
        TimeProvider clock,
        int port,
        Policy? policy = null,
        SiteSettings? settings = null
    )
    {
        settings ??= new SiteSettings();
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                ApplicationName = typeof(Site).Assembly.GetName().Name,
                ContentRootPath = AppContext.BaseDirectory,
                EnvironmentName = Environments.Production,
            }
        );
        builder.WebHost.UseKestrel(options =>
        {
            options.AddServerHeader = false;
            if (port is 0)
                options.Listen(IPAddress.Loopback, 0);
            else
                options.ListenLocalhost(port);
        });
        builder.Environment.WebRootFileProvider = ServedFiles.Provider;
        // Notes go to standard error; standard output is for data.
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddConsole(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
        // One line for each entry whatever is in it, so that nobody can write a line of their own; and the time in UTC.
        builder.Logging.AddJsonConsole(options =>
            (options.UseUtcTimestamp, options.TimestampFormat) = (true, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'")
        );
        // It warns where keys are kept as they are: whoever can read the database can read the children's records themselves.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement", LogLevel.Error);

        builder
            .Services.AddSingleton(database)
            .AddSingleton(clock)
            .AddAccess(settings.SignIn, settings.Looks, settings.Reach)
            .AddIntake()
            .AddRecords()
            .AddNeed(policy)
            .AddPrivacy(settings.Retention);
        builder.Services.AddPages(settings);

        var site = builder.Build();
        site.UsePages();
        return site;
    }

    private static void AddPages(this IServiceCollection services, SiteSettings settings)
    {
        services
            .AddTransient<Door>()
            .AddTransient<TypedText>()
            .AddTransient<Drafts>()
            .AddTransient<KeptForms>()
            .AddSingleton<SoughtName>()
            .AddSingleton<CheckQueue>()
            .AddTransient<ReadUpload>()
            .AddHostedService<CheckSentFiles>()
            .AddHttpContextAccessor()
            .AddScoped<CallerOfRequest>()
            .AddScoped<EmergenciesToReview>();
        services.AddSignInCookie();
        services.AddSingleSignOn(settings);
        services.AddRights();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "headwater-form";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        var protection = services.AddDataProtection().SetApplicationName("Headwater");
        if (settings.KeyCertificate is { } certificate)
            protection.ProtectKeysWithCertificate(certificate);
        services
            .AddOptions<KeyManagementOptions>()
            .Configure<Database>((options, database) => options.XmlRepository = new KeysInDatabase(database));
        services.AddTransportSecurity(settings);
        services.AddRequestLimits(settings.RequestsPerMinute);
        services.AddRouting(options => options.LowercaseUrls = true);
        services
            .AddRazorPages()
            .AddMvcOptions(options =>
            {
                options.Filters.Add<NoFormHere>();
                options.Filters.Add<SentForms>();
                options.Filters.Add<RefusedForms>();
            });
        services.AddHealthChecks().AddCheck<DatabaseAnswers>("database");
    }

    private static void UsePages(this WebApplication site)
    {
        site.UseForwardedHeaders();
        site.UseHsts();
        site.UseSecurityHeaders();
        site.UseKnownMethods();
        site.UseExceptionHandler("/error/500");
        site.UseStatusCodePagesWithReExecute("/error/{0}");
        site.UseBusyDatabase();
        site.UseAwayDatabase();
        site.UseServedFiles();
        site.UseRouting();
        site.UseAuthentication();
        site.UseRateLimiter();
        site.UseAuthorization();
        site.UseReadableForms();
        site.MapHealthChecks("/health").AllowAnonymous();
        site.MapRazorPages();
    }
}
