using Headwater.Access;
using Headwater.Access.SingleSignOn;

namespace Headwater.Tests.Web.SingleSignOn;

/// <summary>A site whose council has a sign-in of its own.</summary>
public sealed class ProviderSite : IAsyncLifetime
{
    private ExampleProvider? provider;
    private RunningSite? running;

    internal ExampleProvider Provider => provider ?? throw new InvalidOperationException("It was not started.");

    public RunningSite Running => running ?? throw new InvalidOperationException("It was not started.");

    public async ValueTask InitializeAsync()
    {
        provider = await ExampleProvider.StartAsync();
        var policy = SignInPolicy.MadeUp with
        {
            Providers =
            [
                new Provider(
                    "example",
                    "Example Borough account",
                    provider.Address,
                    ExampleProvider.Client,
                    RunningSite.Authority,
                    [
                        new Group("managers", Role.TeamManager, Team: "Example team"),
                        new Group("workers", Role.Practitioner),
                        new Group("millrace", Role.SchoolInclusionLead, School: SmallBorough.Millrace),
                    ],
                    WorkerClaim: "employee"
                ),
            ],
        };
        running = new RunningSite(
            // A provider's tokens and a browser's cookies know only the true time.
            TimeProvider.System,
            RunningSite.ManyVisits with
            {
                SignIn = policy,
                ProviderSecrets = new Dictionary<string, string> { ["example"] = ExampleProvider.Secret },
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        await Running.DisposeAsync();
        await Provider.DisposeAsync();
    }
}
