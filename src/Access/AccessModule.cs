using Headwater.Access.Restrictions;
using Headwater.Access.SecondFactors;
using Headwater.Access.Sessions;
using Headwater.Access.Trail;
using Headwater.Access.Users;
using Headwater.Access.WrongTries;
using Headwater.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Headwater.Access;

/// <summary>Who may see what, and the trail of who did.</summary>
public static class AccessModule
{
    public static Schema Schema { get; } = Schema.Of(typeof(AccessModule));

    /// <param name="policy">The council's own way of signing in; the one that comes with Headwater where it has signed none.</param>
    public static IServiceCollection AddAccess(this IServiceCollection services, SignInPolicy? policy = null) =>
        services
            .AddSingleton(policy ?? SignInPolicy.Default)
            .AddTransient<AddUser>()
            .AddTransient<EnableUser>()
            .AddTransient<ListUsers>()
            .AddTransient<ListColleagues>()
            .AddTransient<SignIn>()
            .AddTransient<ChangePassword>()
            .AddTransient<GivePassword>()
            .AddTransient<CountTries>()
            .AddTransient<BeginSession>()
            .AddTransient<FindSession>()
            .AddTransient<EndSession>()
            .AddTransient<ProtectedKeys>()
            .AddTransient<WhatIsNeeded>()
            .AddTransient<SetUpSecondFactor>()
            .AddTransient<CheckSecondFactor>()
            .AddTransient<RenewRecoveryCodes>()
            .AddTransient<ResetSecondFactor>()
            .AddTransient<VerifyTrail>()
            .AddTransient<RestrictChild>()
            .AddTransient<AdmitPerson>()
            .AddTransient<ExcludePerson>()
            .AddTransient<EmergencyAccess>()
            .AddTransient<ReviewEmergencies>()
            .AddTransient<WhoSees>();
}
