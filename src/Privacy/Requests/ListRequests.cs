using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Storage;

namespace Headwater.Privacy.Requests;

/// <summary>Who asked for a file, and by when it is due. Whoever sees no child sees the clock alone.</summary>
public sealed class ListRequests(Database database, TimeProvider clock)
{
    public async Task<IReadOnlyList<FileRequest>> RunAsync(Caller caller)
    {
        if (!caller.AnswersRequests && !caller.KeepsPapers)
            return [];
        await using var work = await database.BeginAsync();
        var requests = await work.RequestsAsync(caller);
        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            "Listed requests for files",
            "",
            [.. requests.Select(request => request.Child).OfType<long>()],
            Purpose.InformationRights
        );
        await work.KeepAsync();
        return requests;
    }
}
