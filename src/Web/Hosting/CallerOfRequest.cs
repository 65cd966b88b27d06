using Headwater.Access;

namespace Headwater.Web.Hosting;

/// <summary>Who asks for the page, as the database knows them at this moment.</summary>
public sealed class CallerOfRequest(IHttpContextAccessor accessor)
{
    /// <summary>The caller; null before sign-in.</summary>
    public Caller? Current => accessor.HttpContext?.Features.Get<Caller>();

    /// <summary>The caller on a page that is only for people who signed in.</summary>
    public Caller Known => Current ?? throw new InvalidOperationException("This page was reached without signing in.");
}
