using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Storage;

namespace Headwater.Privacy.Requests;

/// <summary>A request with the whole file as it would go out.</summary>
public sealed record OpenedRequest(FileRequest Request, FileCopy Copy);

/// <summary>Opens a request for review. Everything in the file is shown to the reviewer, and that it was is on the trail.</summary>
public sealed class OpenRequest(Database database, GatherFile gather, TimeProvider clock)
{
    /// <returns>Null where there is no such request, or none whose child the caller sees: which of the two is not said.</returns>
    public Task<OpenedRequest?> RunAsync(long number, Caller caller) =>
        OpenAsync(number, "Opened a request for a file", caller);

    /// <summary>A request of whose child nothing is held any more, to be closed; null for any other.</summary>
    public async Task<FileRequest?> WithoutFileAsync(long number, Caller caller)
    {
        if (!caller.AnswersRequests)
            return null;
        await using var work = await database.BeginAsync();
        if (await work.RequestAsync(number, caller) is not { IsGone: true, Child: { } child } request)
            return null;
        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            "Opened a request whose file is gone",
            $"request {number}",
            [child],
            Purpose.InformationRights
        );
        await work.KeepAsync();
        return request;
    }

    internal async Task<OpenedRequest?> OpenAsync(long number, string did, Caller caller)
    {
        if (!caller.AnswersRequests)
            return null;
        FileRequest? request;
        IReadOnlyDictionary<string, Decided> decided;
        await using (var work = await database.BeginAsync())
        {
            request = await work.RequestAsync(number, caller);
            if (request is { IsGone: true })
                return null;
            decided = await work.DecidedAsync(number, caller.Authority);
            if (request?.Child is { } child)
                await work.WriteToTrailAsync(
                    caller,
                    clock.GetUtcNow(),
                    did,
                    $"request {number}",
                    [child],
                    Purpose.InformationRights
                );
            else
            {
                await work.RefuseRequestAsync(number, caller, clock.GetUtcNow());
                return null;
            }

            await work.KeepAsync();
        }

        return
            request is { Child: { } of }
            && await gather.RunAsync(of, request.ReceivedOn.AddDays(-1), decided, caller) is { } copy
            ? new OpenedRequest(request, copy)
            : null;
    }
}
