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
    public const string LookAfterAccess = "look after access and privacy";
    public const string AnswerRequests = "answer who asked for a file";

    private static readonly IReadOnlyList<(string Right, Func<Caller, bool> Has)> All =
    [
        (SeeChildren, caller => caller.SeesChildren && !NeedToKnow.IsPartner(caller)),
        (SeeShared, NeedToKnow.IsPartner),
        (AgreeLevels, caller => caller.AgreesLevels),
        // It speaks of every source of the authority, which is no business of one school, or of whoever sees some children alone.
        (ReadDataQuality, NeedToKnow.ReachesEveryone),
        (LetThemselvesIn, NeedToKnow.SeesWhole),
        // Whoever sees every child need not ask.
        (LearnWhoWorks, caller => caller.LearnsWhoWorks && !NeedToKnow.ReachesEveryone(caller)),
        (SettleDoubt, caller => caller.SettlesDoubt),
        (ReadMatchingQuality, caller => caller.ReadsMatchingQuality && NeedToKnow.ReachesEveryone(caller)),
        (ReviewEmergencies, caller => caller.ReviewsEmergencies),
        (AgreeSharing, caller => caller.AgreesSharing),
        (ManageUsers, caller => caller.ManagesUsers),
        (ReadTrail, caller => caller.ReadsTrail),
        (KeepPapers, caller => caller.KeepsPapers),
        (KeepRetention, caller => caller.KeepsRetention),
        (ListRetention, caller => caller.KeepsRetention && caller.SeesChildren),
        (ReadRequests, caller => caller.AnswersRequests || caller.KeepsPapers),
        (AnswerRequests, caller => caller.AnswersRequests),
        (LookAfterAccess, caller => Navigation.SafeguardsOf(caller).Count > 0),
    ];

    public static bool Has(Caller caller, string right) => All.Single(each => each.Right == right).Has(caller);

    public static IEnumerable<string> Of(Caller caller) =>
        All.Where(each => each.Has(caller)).Select(each => each.Right);

    public static void AddRights(this IServiceCollection services)
    {
        var authorization = services.AddAuthorizationBuilder();
        foreach (var (right, _) in All)
            authorization.AddPolicy(right, policy => policy.RequireClaim(May, right));
        // A page that says nothing is for people who signed in.
        authorization.SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }
}
