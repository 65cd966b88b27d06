using Headwater.Access.Restrictions;
using Headwater.Access.SecondFactors;
using Headwater.Access.Sessions;
using Headwater.Access.Sharing;
using Headwater.Access.SingleSignOn;
using Headwater.Access.Trail;
using Headwater.Access.Trail.Reading;
using Headwater.Access.Trail.Unusual;
using Headwater.Access.Users;
using Headwater.Access.WrongTries;
using Headwater.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Headwater.Access;

/// <summary>Who may see what, and the trail of who did.</summary>
public static class AccessModule
{
    public static Schema Schema { get; } = Schema.Of(typeof(AccessModule));

    /// <summary>How somebody may be tied to a child, as far as this module knows.</summary>
    public static IReadOnlyList<Involvement> Involvements { get; } =
    [Admitted.Involvement, SharedInvolvement.Involvement];

    /// <param name="signIn">The council's own way of signing in; the one that comes with Headwater where it has signed none.</param>
    /// <param name="looks">The council's own policy for unusual looks; the one that comes with Headwater where it has signed none.</param>
    /// <param name="reach">The council's own policy of who reaches which children; the one that comes with Headwater where it has signed none.</param>
    public static IServiceCollection AddAccess(
        this IServiceCollection services,
        SignInPolicy? signIn = null,
        LookPolicy? looks = null,
        ReachPolicy? reach = null
    ) =>
        services
            .AddSingleton(signIn ?? SignInPolicy.Default)
            .AddSingleton(looks ?? LookPolicy.Default)
            .AddSingleton(reach ?? ReachPolicy.Default)
            .AddInvolvements(Involvements)
            .AddTransient<AddUser>()
            .AddTransient<EnableUser>()
            .AddTransient<ListUsers>()
            .AddTransient<ListColleagues>()
            .AddTransient<AddPartner>()
            .AddTransient<ForeseeAgreement>()
            .AddTransient<SignAgreement>()
            .AddTransient<EndAgreement>()
            .AddTransient<ListAgreements>()
            .AddTransient<SignIn>()
            .AddTransient<ChangePassword>()
            .AddTransient<GivePassword>()
            .AddTransient<CountTries>()
            .AddTransient<KeepRefused>()
            .AddTransient<BeginSession>()
            .AddTransient<FindSession>()
            .AddTransient<EndSession>()
            .AddTransient<ProtectedKeys>()
            .AddTransient<WhatIsNeeded>()
            .AddTransient<SetUpSecondFactor>()
            .AddTransient<CheckSecondFactor>()
            .AddTransient<ProveAgain>()
            .AddTransient<RenewRecoveryCodes>()
            .AddTransient<ResetSecondFactor>()
            .AddTransient<ArriveByProvider>()
            .AddTransient<VerifyTrail>()
            .AddTransient<SealTrail>()
            .AddTransient<LooksAtChild>()
            .AddTransient<LooksBy>()
            .AddTransient<FindUnusual>()
            .AddTransient<NoteLook>()
            .AddTransient<RestrictChild>()
            .AddTransient<AdmitPerson>()
            .AddTransient<ExcludePerson>()
            .AddTransient<EmergencyAccess>()
            .AddTransient<ReviewEmergencies>()
            .AddTransient<WhoSees>()
            .AddTransient<PeopleWhoSee>();

    /// <summary>For each module, what it knows of who is tied to a child.</summary>
    public static IServiceCollection AddInvolvements(
        this IServiceCollection services,
        IEnumerable<Involvement> involvements
    )
    {
        foreach (var involvement in involvements)
            services.AddSingleton(involvement);
        return services;
    }
}
