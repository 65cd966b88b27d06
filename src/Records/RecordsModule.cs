using Headwater.Records.People;
using Headwater.Records.Schools;
using Headwater.Records.Timelines;
using Headwater.Records.Writing;
using Headwater.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Headwater.Records;

/// <summary>Who is who, and what is known about each child on which day.</summary>
public static class RecordsModule
{
    public static Schema Schema { get; } = Schema.Of(typeof(RecordsModule));

    public static IServiceCollection AddRecords(this IServiceCollection services) =>
        services
            .AddTransient<LoadFolder>()
            .AddTransient<OpenChild>()
            .AddTransient<ChildrenInCare>()
            .AddTransient<NotOnRoll>()
            .AddTransient<FindWorkers>()
            .AddTransient<FindBusiest>()
            .AddTransient<ListSchools>()
            .AddTransient<WriteReturn>()
            .AddTransient<WriteLists>();
}
