using Headwater.Access;
using Headwater.Access.Sessions;

namespace Headwater.Web.Hosting;

/// <summary>Who asks for the page, as the database knows them at this moment.</summary>
public sealed class CallerOfRequest(IHttpContextAccessor accessor, TimeProvider clock)
{
    /// <summary>The caller; null before sign-in.</summary>
    public Caller? Current => accessor.HttpContext?.Features.Get<Caller>();

    /// <summary>The caller on a page that is only for people who signed in.</summary>
    public Caller Known => Current ?? throw new InvalidOperationException("This page was reached without signing in.");

    /// <summary>Their session; null before sign-in.</summary>
    public Session? Session => accessor.HttpContext?.Features.Get<Session>();

    /// <summary>How long their session lasts if they do nothing more; null before sign-in.</summary>
    public TimeSpan? Left => Session?.EndsAt(clock.GetUtcNow()) - clock.GetUtcNow();

    /// <summary>Until when, by the clock on the wall; null before sign-in.</summary>
    public DateTimeOffset? Until =>
        Session is { } session
            ? TimeZoneInfo.ConvertTime(session.EndsAt(clock.GetUtcNow()), clock.LocalTimeZone)
            : null;
}
