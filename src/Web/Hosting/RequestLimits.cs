using System.Threading.RateLimiting;
using Headwater.Access;
using Microsoft.AspNetCore.Diagnostics;

namespace Headwater.Web.Hosting;

/// <summary>Nobody takes all of the site for themselves: so many requests a minute for each person, and before sign-in for each address.</summary>
/// <remarks>Generous, because a council's staff come from one address: it stops a script, not a busy morning. Each node counts for itself.</remarks>
public static class RequestLimits
{
    /// <summary>The largest form. No field is so long; files are sent to a page of their own, which says how large they may be.</summary>
    /// <remarks>Refused in words (<see cref="ReadableForms"/>). The server itself ends what is over the framework's 30 MB, where nobody could read an answer.</remarks>
    public const long LargestForm = 4 << 20;

    private const int TurnsPerMinute = 12;

    public static void AddRequestLimits(this IServiceCollection services, int perMinute) =>
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = "60";
                rejected.HttpContext.LogTooMany(Who(rejected.HttpContext));
                return ValueTask.CompletedTask;
            };
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
                // The page that says that there were too many is part of the request that it answers.
                context.Features.Get<IStatusCodeReExecuteFeature>()
                    is not null
                    ? RateLimitPartition.GetNoLimiter("")
                    : RateLimitPartition.GetTokenBucketLimiter(Who(context), _ => Bucket(perMinute))
            );
        });

    private static string Who(HttpContext context) =>
        context.Features.Get<Caller>() is { } caller ? $"person {caller.Name}" : $"address {context.Address()}";

    private static TokenBucketRateLimiterOptions Bucket(int perMinute) =>
        new()
        {
            TokenLimit = perMinute,
            TokensPerPeriod = Math.Max(1, perMinute / TurnsPerMinute),
            ReplenishmentPeriod = TimeSpan.FromMinutes(1) / TurnsPerMinute,
            QueueLimit = 0,
        };
}
