using Headwater.Privacy.Corrections;
using Headwater.Privacy.Papers;
using Headwater.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Headwater.Privacy;

/// <summary>What a council owes the people whose data it holds: papers that say what is done, made from what the code does, and a way to have something put right.</summary>
public static class PrivacyModule
{
    public static Schema Schema { get; } = Schema.Of(typeof(PrivacyModule));

    public static IServiceCollection AddPrivacy(this IServiceCollection services) =>
        services
            .AddTransient<AskCorrection>()
            .AddTransient<ListCorrections>()
            .AddTransient<AnswerCorrection>()
            .AddTransient<WritePaper>()
            .AddTransient<OpenPaper>()
            .AddTransient<AnswerQuestion>()
            .AddTransient<SignPaper>();
}
