using Headwater.Privacy.Corrections;
using Headwater.Privacy.Papers;
using Headwater.Privacy.Requests;
using Headwater.Privacy.Retention;
using Headwater.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Headwater.Privacy;

/// <summary>What a council owes the people whose data it holds: papers that say what is done, made from what the code does, and a way to have something put right.</summary>
public static class PrivacyModule
{
    public static Schema Schema { get; } = Schema.Of(typeof(PrivacyModule));

    /// <param name="schedule">The council's own retention schedule; the one that comes with Headwater where it has signed none.</param>
    public static IServiceCollection AddPrivacy(this IServiceCollection services, Schedule? schedule = null) =>
        services
            .AddSingleton(schedule ?? Schedule.Default)
            .AddTransient<WorkOutDestruction>()
            .AddTransient<AskDestruction>()
            .AddTransient<SignDestruction>()
            .AddTransient<DestroySigned>()
            .AddTransient<ListRuns>()
            .AddTransient<ListDue>()
            .AddTransient<WriteHold>()
            .AddTransient<LiftHold>()
            .AddTransient<ListHolds>()
            .AddTransient<GatherFile>()
            .AddTransient<AskForFile>()
            .AddTransient<ListRequests>()
            .AddTransient<OpenRequest>()
            .AddTransient<ExtendRequest>()
            .AddTransient<DecideItems>()
            .AddTransient<FinishReview>()
            .AddTransient<AgreeCopy>()
            .AddTransient<MakeCopy>()
            .AddTransient<CloseRequest>()
            .AddTransient<AskCorrection>()
            .AddTransient<ListCorrections>()
            .AddTransient<AnswerCorrection>()
            .AddTransient<WritePaper>()
            .AddTransient<OpenPaper>()
            .AddTransient<AnswerQuestion>()
            .AddTransient<SignPaper>();
}
