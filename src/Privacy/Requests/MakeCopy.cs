using Headwater.Access;
using Headwater.Privacy.Requests.Formats;
using Headwater.Privacy.Retention;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Requests;

/// <summary>Makes the copy that goes out, anew each time from the decisions: it is kept nowhere.</summary>
public sealed class MakeCopy(OpenRequest open, Schedule schedule, TimeProvider clock)
{
    public async Task<(byte[]? Zip, Refusal? Refusal)> RunAsync(long number, Caller by)
    {
        if (await open.OpenAsync(number, "Took away the copy of somebody’s file", by) is not { } opened)
            return (null, new Refusal("There is no such request among those you may see."));
        if (opened.Request.Standing is not (Standing.CanBeSent or Standing.Sent))
            return (null, new Refusal("A second person has not agreed yet that it goes out."));
        if (opened.Copy.Otherwise(opened.Request) is { } refusal)
            return (null, refusal);
        return (CopyZip.Of(opened, schedule, DateOnly.FromDateTime(clock.GetLocalNow().Date)), null);
    }
}
