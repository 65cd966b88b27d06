using Headwater.Access.Restrictions;
using Headwater.Access.Trail;
using Headwater.Access.Users;
using Headwater.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Headwater.Access;

/// <summary>Who may see what, and the trail of who did.</summary>
public static class AccessModule
{
    public static Schema Schema { get; } = Schema.Of(typeof(AccessModule));

    public static IServiceCollection AddAccess(this IServiceCollection services) =>
        services
            .AddTransient<AddUser>()
            .AddTransient<EnableUser>()
            .AddTransient<ListUsers>()
            .AddTransient<ListColleagues>()
            .AddTransient<SignIn>()
            .AddTransient<SignOut>()
            .AddTransient<VerifyTrail>()
            .AddTransient<RestrictChild>()
            .AddTransient<AdmitPerson>()
            .AddTransient<ExcludePerson>()
            .AddTransient<EmergencyAccess>()
            .AddTransient<ReviewEmergencies>()
            .AddTransient<WhoSees>();
}
