using Headwater.Intake.Findings;
using Headwater.Intake.Problems;
using Headwater.Intake.Submissions;
using Headwater.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Headwater.Intake;

/// <summary>What was received, what replaced what, and what was wrong with it.</summary>
public static class IntakeModule
{
    public static Schema Schema { get; } = Schema.Of(typeof(IntakeModule));

    public static IServiceCollection AddIntake(this IServiceCollection services) =>
        services
            .AddTransient<ReceiveFolder>()
            .AddTransient<ListSubmissions>()
            .AddTransient<ListProblems>()
            .AddTransient<KeepCheck>()
            .AddTransient<ForgetCheck>()
            .AddTransient<ListAuthorities>()
            .AddTransient<ListChecks>()
            .AddTransient<OpenCheck>()
            .AddTransient<CountMine>()
            .AddTransient<CountNotes>()
            .AddTransient<StandingOfReturns>()
            .AddTransient<ListFindings>()
            .AddTransient<GroupFindings>()
            .AddTransient<OpenFinding>()
            .AddTransient<TakeFinding>()
            .AddTransient<GiveFinding>()
            .AddTransient<GiveFindings>()
            .AddTransient<NoteFinding>()
            .AddTransient<SuppressFinding>()
            .AddTransient<ReopenFinding>();
}
