using Headwater.Access;
using Headwater.Access.Trail.Unusual;
using Headwater.Need.Levels;
using Headwater.Need.Levels.Decisions;
using Headwater.Need.Levels.Lists;
using Headwater.Need.Levels.Lists.Places;
using Headwater.Need.Validity;
using Headwater.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Headwater.Need;

/// <summary>Which children are drifting from the mainstream pathway, why, and what people decided.</summary>
public static class NeedModule
{
    public static Schema Schema { get; } = Schema.Of(typeof(NeedModule));

    /// <summary>How somebody may be tied to a child, as far as this module knows.</summary>
    public static IReadOnlyList<Involvement> Involvements { get; } = [Deciders.Involvement];

    /// <param name="policy">The council's own policy; the one that comes with Headwater where it has signed none.</param>
    public static IServiceCollection AddNeed(this IServiceCollection services, Policy? policy = null) =>
        services
            .AddSingleton(policy ?? Policy.Default)
            .AddInvolvements(Involvements)
            .AddTransient<AssessChildren>()
            .AddTransient<AssessAgain>()
            .AddTransient<ReplayMonths>()
            .AddTransient<FindRun>()
            .AddTransient<StandsAssessed>()
            .AddTransient<FindPolicy>()
            .AddTransient<AgreeLevel>()
            .AddTransient<ChangeLevel>()
            .AddTransient<DeferLevel>()
            .AddTransient<ListChildren>()
            .AddTransient<OpenAssessment>()
            .AddTransient<FillPlaces>()
            .AddTransient<CountChildren>()
            .AddTransient<CountReasons>()
            .AddTransient<CountByWorker>();
}
