using Headwater.Access;
using Headwater.Access.Trail.Unusual;
using Headwater.Records.Families;
using Headwater.Records.Involvements;
using Headwater.Records.Matching.Decisions;
using Headwater.Records.Matching.Doubts;
using Headwater.Records.Matching.Identities;
using Headwater.Records.Matching.Notices;
using Headwater.Records.Matching.Quality;
using Headwater.Records.Matching.Samples;
using Headwater.Records.People;
using Headwater.Records.Schools;
using Headwater.Records.Sharing;
using Headwater.Records.Timelines;
using Headwater.Records.WhoWorks;
using Headwater.Records.Writing;
using Headwater.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Headwater.Records;

/// <summary>Who is who, and what is known about each child on which day.</summary>
public static class RecordsModule
{
    public static Schema Schema { get; } = Schema.Of(typeof(RecordsModule));

    /// <summary>How somebody may be tied to a child, as far as this module knows.</summary>
    public static IReadOnlyList<Involvement> Involvements { get; } =
    [
        CaseInvolvements.Case,
        CaseInvolvements.Team,
        OtherInvolvements.School,
        OtherInvolvements.Notice,
        OtherInvolvements.Decision,
        OtherInvolvements.FamilyName,
    ];

    /// <param name="matching">The council's own policy for joining records; the one that comes with Headwater where it has signed none.</param>
    public static IServiceCollection AddRecords(this IServiceCollection services, MatchPolicy? matching = null) =>
        services
            .AddSingleton(matching ?? MatchPolicy.Default)
            .AddInvolvements(Involvements)
            .AddTransient<LoadFolder>()
            .AddTransient<OpenChild>()
            .AddTransient<OpenFamily>()
            .AddTransient<OpenTwoFamilies>()
            .AddTransient<ChildrenInCare>()
            .AddTransient<NotOnRoll>()
            .AddTransient<FindWorkers>()
            .AddTransient<AskWhoWorks>()
            .AddTransient<ListShared>()
            .AddTransient<FindBusiest>()
            .AddTransient<ListSchools>()
            .AddTransient<ListDoubts>()
            .AddTransient<ListPossiblySame>()
            .AddTransient<CountWaiting>()
            .AddTransient<OpenPair>()
            .AddTransient<OpenWhoIsWho>()
            .AddTransient<DecidePair>()
            .AddTransient<SetApart>()
            .AddTransient<TakeBack>()
            .AddTransient<AnswerSecond>()
            .AddTransient<ListQuestions>()
            .AddTransient<ListNotices>()
            .AddTransient<ReadNotice>()
            .AddTransient<ListSecondLooks>()
            .AddTransient<ListPairDecisions>()
            .AddTransient<MeasureMatching>()
            .AddTransient<DrawSample>()
            .AddTransient<ListSamples>()
            .AddTransient<ListMissed>()
            .AddTransient<OpenSamplePair>()
            .AddTransient<AnswerSamplePair>()
            .AddTransient<WriteReturn>()
            .AddTransient<WriteLists>();
}
