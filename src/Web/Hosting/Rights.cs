using Headwater.Access;
using Microsoft.AspNetCore.Authorization;

namespace Headwater.Web.Hosting;

/// <summary>What a page may ask of its caller. The data layer asks again: a page is only the first door.</summary>
public static class Rights
{
    public const string May = "may";
    public const string SeeChildren = "see children";
    public const string SeeShared = "see what is shared";
    public const string AgreeLevels = "agree levels";
    public const string ReadDataQuality = "read data quality";
    public const string LetThemselvesIn = "let themselves in";
    public const string LearnWhoWorks = "learn who works with a child";
    public const string SettleDoubt = "settle doubt";
    public const string ReadMatchingQuality = "read how good matching is";
    public const string ReviewEmergencies = "review emergency access";
    public const string AgreeSharing = "agree what is shared";
    public const string ManageUsers = "manage users";
    public const string ReadTrail = "read the trail";
    public const string KeepPapers = "keep privacy papers";
    public const string KeepRetention = "see what would be destroyed";
    public const string ListRetention = "list what would be destroyed";
    public const string ReadRequests = "see who asked for a file";
    public const string AnswerRequests = "answer who asked for a file";

    public static IEnumerable<string> Of(Caller caller)
    {
        if (NeedToKnow.IsPartner(caller))
            yield return SeeShared;
        else if (caller.SeesChildren)
            yield return SeeChildren;
        if (caller.AgreesLevels)
            yield return AgreeLevels;
        // It speaks of every source of the authority, which is no business of one school, or of whoever sees some children alone.
        if (NeedToKnow.ReachesEveryone(caller))
            yield return ReadDataQuality;
        if (NeedToKnow.SeesWhole(caller))
            yield return LetThemselvesIn;
        // Whoever sees every child need not ask.
        if (caller.LearnsWhoWorks && !NeedToKnow.ReachesEveryone(caller))
            yield return LearnWhoWorks;
        if (caller.SettlesDoubt)
            yield return SettleDoubt;
        if (caller.ReadsMatchingQuality && NeedToKnow.ReachesEveryone(caller))
            yield return ReadMatchingQuality;
        if (caller.ReviewsEmergencies)
            yield return ReviewEmergencies;
        if (caller.AgreesSharing)
            yield return AgreeSharing;
        if (caller.ManagesUsers)
            yield return ManageUsers;
        if (caller.ReadsTrail)
            yield return ReadTrail;
        if (caller.KeepsPapers)
            yield return KeepPapers;
        if (caller.KeepsRetention)
            yield return KeepRetention;
        if (caller.KeepsRetention && caller.SeesChildren)
            yield return ListRetention;
        if (caller.AnswersRequests || caller.KeepsPapers)
            yield return ReadRequests;
        if (caller.AnswersRequests)
            yield return AnswerRequests;
    }

    public static void AddRights(this IServiceCollection services)
    {
        var authorization = services.AddAuthorizationBuilder();
        foreach (
            var right in new[]
            {
                SeeChildren,
                SeeShared,
                AgreeLevels,
                ReadDataQuality,
                LetThemselvesIn,
                LearnWhoWorks,
                SettleDoubt,
                ReadMatchingQuality,
                ReviewEmergencies,
                AgreeSharing,
                ManageUsers,
                ReadTrail,
                KeepPapers,
                KeepRetention,
                ListRetention,
                ReadRequests,
                AnswerRequests,
            }
        )
            authorization.AddPolicy(right, policy => policy.RequireClaim(May, right));
        // A page that says nothing is for people who signed in.
        authorization.SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }
}
