using Headwater.Access;
using Headwater.Access.SecondFactors;
using Headwater.Access.Sessions;

namespace Headwater.Web.Hosting;

/// <summary>Lets in whoever has shown all that is asked of them, and sends everybody else on to what is still needed.</summary>
public sealed class Door(WhatIsNeeded needed, BeginSession begin, EndSession end)
{
    /// <summary>After the right password.</summary>
    /// <returns>Where to go on.</returns>
    public async Task<string> EnterAsync(HttpContext context, Caller caller, string next)
    {
        switch ((await needed.RunAsync(caller)).StillNeeded)
        {
            case StillNeeded.Code:
                await HalfWay.LetInAsync(context, caller, next);
                return "/sign-in/code";
            case StillNeeded.SetUp:
                await HalfWay.LetInAsync(context, caller, next);
                return "/sign-in/set-up";
            default:
                await OpenAsync(context, caller);
                return next;
        }
    }

    /// <summary>After all that was needed.</summary>
    /// <param name="how">What was shown beside the password, for the trail.</param>
    public async Task OpenAsync(HttpContext context, Caller caller, string how = "")
    {
        await HalfWay.LeaveAsync(context);
        // Whoever shows anew who they are leaves the session that this browser had.
        if (context.Features.Get<Session>() is { } earlier)
            await end.RunAsync(earlier);
        await context.SignInAsync(await begin.RunAsync(caller, how));
    }
}
