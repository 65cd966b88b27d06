using Headwater.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Headwater.Tests.Web;

/// <summary>Whom a door lets in.</summary>
public enum For
{
    Anyone,
    WhoeverSignedIn,
    WhoeverSeesChildren,
    WhoeverAgreesLevels,
    WhoeverReadsDataQuality,
    WhoeverSeesWholeRecords,
    WhoeverLearnsWhoWorks,
    WhoeverSettlesDoubt,
    WhoeverReadsMatchingQuality,
    WhoeverReviewsEmergencies,
    WhoeverSeesShared,
    WhoeverAgreesSharing,
    Administrators,
    WhoeverReadsTrail,
    WhoeverKeepsPapers,
    WhoeverKeepsRetention,
    WhoeverListsRetention,
    WhoeverReadsRequests,
    WhoeverAnswersRequests,
    WhoeverLooksAfterAccess,
}

/// <summary>What is expected of every route. A route that is not here fails a test: say whom it is for.</summary>
public static class Routes
{
    public static IReadOnlyList<(string Verb, string Route, For For)> Expected { get; } =
    [
        ("GET", "/", For.WhoeverSignedIn),
        ("GET", "/health", For.Anyone),
        ("GET", "/sign-in", For.Anyone),
        ("POST", "/sign-in", For.Anyone),
        ("GET", "/sign-in/code", For.Anyone),
        ("POST", "/sign-in/code", For.Anyone),
        ("GET", "/sign-in/set-up", For.Anyone),
        ("POST", "/sign-in/set-up", For.Anyone),
        ("GET", "/sign-in/with/{provider}", For.Anyone),
        ("GET", "/sign-in/arrived", For.Anyone),
        ("GET", "/kept", For.WhoeverSignedIn),
        ("POST", "/kept", For.WhoeverSignedIn),
        ("GET", "/account", For.WhoeverSignedIn),
        ("POST", "/account", For.WhoeverSignedIn),
        ("GET", "/account/password", For.WhoeverSignedIn),
        ("POST", "/account/password", For.WhoeverSignedIn),
        ("GET", "/sign-out", For.Anyone),
        ("POST", "/sign-out", For.Anyone),
        ("GET", "/error/{status:int}", For.Anyone),
        ("POST", "/error/{status:int}", For.Anyone),
        ("GET", "/accessibility", For.Anyone),
        ("GET", "/privacy", For.Anyone),
        ("GET", "/glossary", For.WhoeverSignedIn),
        ("GET", "/about-these-numbers", For.WhoeverSignedIn),
        ("GET", "/children", For.WhoeverSeesChildren),
        ("POST", "/children", For.WhoeverSeesChildren),
        ("GET", "/children.csv", For.WhoeverSeesChildren),
        ("GET", "/children/first", For.WhoeverSeesChildren),
        ("GET", "/children/first.csv", For.WhoeverSeesChildren),
        ("GET", "/children/{id:long}", For.WhoeverSeesChildren),
        ("GET", "/children/{id:long}/household", For.WhoeverSeesChildren),
        ("GET", "/children/{id:long}/decide", For.WhoeverAgreesLevels),
        ("POST", "/children/{id:long}/decide", For.WhoeverAgreesLevels),
        ("GET", "/in-care", For.WhoeverSeesChildren),
        ("GET", "/whom-to-ring", For.WhoeverLearnsWhoWorks),
        ("POST", "/whom-to-ring", For.WhoeverLearnsWhoWorks),
        ("GET", "/data", For.WhoeverReadsDataQuality),
        ("GET", "/data/problems", For.WhoeverReadsDataQuality),
        ("GET", "/data/problems/{file:int}", For.WhoeverReadsDataQuality),
        ("GET", "/data/problems.csv", For.WhoeverReadsDataQuality),
        ("GET", "/data/repairs", For.WhoeverReadsDataQuality),
        ("GET", "/data/files", For.WhoeverReadsDataQuality),
        ("GET", "/data/check", For.WhoeverReadsDataQuality),
        ("POST", "/data/check", For.WhoeverReadsDataQuality),
        ("GET", "/data/check/{ticket:guid}", For.WhoeverReadsDataQuality),
        ("GET", "/data/checks/{check:long}", For.WhoeverReadsDataQuality),
        ("POST", "/data/checks/{check:long}", For.WhoeverReadsDataQuality),
        ("GET", "/data/findings", For.WhoeverReadsDataQuality),
        ("GET", "/data/findings/list", For.WhoeverReadsDataQuality),
        ("GET", "/data/findings/rule", For.WhoeverReadsDataQuality),
        ("POST", "/data/findings/rule", For.WhoeverReadsDataQuality),
        ("GET", "/data/findings/worker", For.WhoeverReadsDataQuality),
        ("GET", "/data/findings/summary", For.WhoeverReadsDataQuality),
        ("GET", "/data/findings.csv", For.WhoeverReadsDataQuality),
        ("GET", "/data/findings.xlsx", For.WhoeverReadsDataQuality),
        ("GET", "/data/findings/by-worker.zip", For.WhoeverReadsDataQuality),
        ("GET", "/data/findings/{finding:long}", For.WhoeverReadsDataQuality),
        ("POST", "/data/findings/{finding:long}", For.WhoeverReadsDataQuality),
        ("GET", "/data/findings/{finding:long}/child", For.WhoeverReadsDataQuality),
        ("GET", "/data/not-on-roll", For.WhoeverReadsDataQuality),
        ("GET", "/children/{id:long}/who-is-who", For.WhoeverSettlesDoubt),
        ("POST", "/children/{id:long}/who-is-who", For.WhoeverSettlesDoubt),
        ("GET", "/matching", For.WhoeverSettlesDoubt),
        ("GET", "/matching/pairs/{left:long}/{right:long}", For.WhoeverSettlesDoubt),
        ("POST", "/matching/pairs/{left:long}/{right:long}", For.WhoeverSettlesDoubt),
        ("GET", "/matching/questions", For.WhoeverSettlesDoubt),
        ("GET", "/matching/questions.csv", For.WhoeverSettlesDoubt),
        ("GET", "/notices", For.WhoeverSeesChildren),
        ("POST", "/notices", For.WhoeverSeesChildren),
        ("GET", "/matching/second-looks", For.WhoeverSettlesDoubt),
        ("GET", "/matching/decisions", For.WhoeverSettlesDoubt),
        ("POST", "/matching/decisions", For.WhoeverSettlesDoubt),
        ("GET", "/matching/quality", For.WhoeverReadsMatchingQuality),
        ("GET", "/matching/samples", For.WhoeverSettlesDoubt),
        ("POST", "/matching/samples", For.WhoeverSettlesDoubt),
        ("GET", "/matching/samples/{sample:long}", For.WhoeverSettlesDoubt),
        ("GET", "/matching/samples/{sample:long}/{place:int}", For.WhoeverSettlesDoubt),
        ("POST", "/matching/samples/{sample:long}/{place:int}", For.WhoeverSettlesDoubt),
        ("GET", "/access-and-privacy", For.WhoeverLooksAfterAccess),
        ("GET", "/purpose", For.WhoeverSignedIn),
        ("POST", "/purpose", For.WhoeverSignedIn),
        ("GET", "/trail", For.WhoeverReadsTrail),
        ("GET", "/trail/child", For.WhoeverReadsTrail),
        ("GET", "/trail/child.csv", For.WhoeverReadsTrail),
        ("GET", "/trail/person", For.WhoeverReadsTrail),
        ("GET", "/trail/person.csv", For.WhoeverReadsTrail),
        ("GET", "/trail/request", For.WhoeverReadsTrail),
        ("GET", "/trail/request.csv", For.WhoeverReadsTrail),
        ("GET", "/trail/unusual", For.WhoeverReadsTrail),
        ("POST", "/trail/unusual", For.WhoeverReadsTrail),
        ("GET", "/children/{id:long}/wrong", For.WhoeverSeesChildren),
        ("POST", "/children/{id:long}/wrong", For.WhoeverSeesChildren),
        ("GET", "/corrections", For.WhoeverReadsDataQuality),
        ("POST", "/corrections", For.WhoeverReadsDataQuality),
        ("GET", "/corrections.csv", For.WhoeverReadsDataQuality),
        ("GET", "/papers", For.WhoeverKeepsPapers),
        ("GET", "/papers/{paper}", For.WhoeverKeepsPapers),
        ("POST", "/papers/{paper}", For.WhoeverKeepsPapers),
        ("GET", "/papers/{paper}.html", For.WhoeverKeepsPapers),
        ("GET", "/papers/parts/{question}", For.WhoeverKeepsPapers),
        ("POST", "/papers/parts/{question}", For.WhoeverKeepsPapers),
        ("GET", "/retention", For.WhoeverKeepsRetention),
        ("POST", "/retention", For.WhoeverKeepsRetention),
        ("GET", "/retention/list", For.WhoeverListsRetention),
        ("GET", "/children/{id:long}/ask", For.WhoeverAnswersRequests),
        ("POST", "/children/{id:long}/ask", For.WhoeverAnswersRequests),
        ("GET", "/requests", For.WhoeverReadsRequests),
        ("POST", "/requests", For.WhoeverReadsRequests),
        ("GET", "/requests/{number:long}", For.WhoeverAnswersRequests),
        ("POST", "/requests/{number:long}", For.WhoeverAnswersRequests),
        ("GET", "/requests/{number:long}.zip", For.WhoeverAnswersRequests),
        ("GET", "/children/{id:long}/who-sees", For.WhoeverSeesChildren),
        ("POST", "/children/{id:long}/who-sees", For.WhoeverSeesChildren),
        ("GET", "/emergency-access", For.WhoeverSeesWholeRecords),
        ("POST", "/emergency-access", For.WhoeverSeesWholeRecords),
        ("GET", "/emergency-access/review", For.WhoeverReviewsEmergencies),
        ("POST", "/emergency-access/review", For.WhoeverReviewsEmergencies),
        ("GET", "/sharing", For.WhoeverAgreesSharing),
        ("POST", "/sharing", For.WhoeverAgreesSharing),
        ("GET", "/sharing/agree", For.WhoeverAgreesSharing),
        ("POST", "/sharing/agree", For.WhoeverAgreesSharing),
        ("GET", "/sharing/partners/add", For.WhoeverAgreesSharing),
        ("POST", "/sharing/partners/add", For.WhoeverAgreesSharing),
        ("GET", "/shared", For.WhoeverSeesShared),
        ("GET", "/shared/{id:long}", For.WhoeverSeesShared),
        ("GET", "/users", For.Administrators),
        ("POST", "/users", For.Administrators),
        ("GET", "/users/password", For.Administrators),
        ("POST", "/users/password", For.Administrators),
        ("GET", "/users/add", For.Administrators),
        ("POST", "/users/add", For.Administrators),
    ];

    public static bool Lets(this For door, Role? role)
    {
        var who = role is { } known ? Roles.Describe(known) : null;
        return door switch
        {
            For.Anyone => true,
            For.WhoeverSignedIn => who is not null,
            For.WhoeverSeesChildren => who is { SeesChildren: true, Role: not Role.PartnerWorker },
            For.WhoeverSeesShared => who is { Role: Role.PartnerWorker },
            For.WhoeverAgreesSharing => who is { AgreesSharing: true },
            For.WhoeverAgreesLevels => who is { AgreesLevels: true },
            For.WhoeverReadsDataQuality or For.WhoeverSeesWholeRecords => who
                is { SeesChildren: true, Role: not (Role.SchoolInclusionLead or Role.PartnerWorker) },
            // By the policy that comes with Headwater, who may ask and does not see everybody anyway.
            For.WhoeverLearnsWhoWorks => who is { Role: Role.SchoolInclusionLead },
            For.WhoeverSettlesDoubt => who is { SettlesDoubt: true },
            For.WhoeverReadsMatchingQuality => who is { SettlesDoubt: true } or { Role: Role.Director },
            For.WhoeverReviewsEmergencies => who is { ReviewsEmergencies: true },
            For.Administrators => who is { ManagesUsers: true },
            For.WhoeverKeepsPapers => who is { KeepsPapers: true },
            For.WhoeverKeepsRetention => who is { KeepsPapers: true } or { Role: Role.Analyst },
            For.WhoeverListsRetention => who is { Role: Role.Analyst or Role.Director },
            For.WhoeverReadsRequests => who is { SettlesDoubt: true } or { KeepsPapers: true },
            For.WhoeverAnswersRequests => who is { SettlesDoubt: true } or { Role: Role.Director },
            For.WhoeverLooksAfterAccess => who
                is { ReviewsEmergencies: true }
                    or { KeepsPapers: true }
                    or { Role: Role.Analyst },
            For.WhoeverReadsTrail => who is { ReadsTrail: true },
            _ => throw new ArgumentOutOfRangeException(nameof(door), door, "No such door."),
        };
    }

    /// <summary>Whether it is a file to take away and not a page.</summary>
    public static bool IsFile(string route) =>
        new[] { ".csv", ".xlsx", ".zip", ".html" }.Any(ending => route.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>A role that a route lets in; null where it is for anyone.</summary>
    public static Role? WhoOpens(string route)
    {
        var door = Expected.First(expected => expected.Route == route).For;
        return door is For.Anyone ? null : Enum.GetValues<Role>().First(role => door.Lets(role));
    }

    /// <summary>Every route that the site really serves, with the verbs that it answers.</summary>
    public static async Task<IReadOnlyList<(string Verb, string Route)>> ServedAsync(IServiceProvider services)
    {
        var loader = services.GetRequiredService<PageLoader>();
        var served = new List<(string, string)>();
        foreach (var endpoint in services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints))
        {
            var route = $"/{((RouteEndpoint)endpoint).RoutePattern.RawText?.TrimStart('/')}";
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page)
            {
                served.Add(("GET", route));
                continue;
            }

            var handlers = (await loader.LoadAsync(page, endpoint.Metadata)).HandlerMethods;
            served.AddRange(handlers.Select(handler => (handler.HttpMethod.ToUpperInvariant(), route)));
            if (handlers.All(handler => handler.HttpMethod is not "Get"))
                served.Add(("GET", route));
        }

        return [.. served.Distinct()];
    }
}
