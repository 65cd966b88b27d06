using Headwater.Storage;

namespace Headwater.Access.WrongTries;

/// <summary>Slows whoever goes through names or numbers: every question counts, answered or not.</summary>
public static class CountAsks
{
    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    /// <summary>Counts a question; false where the caller has asked as often in this hour as anybody may.</summary>
    public static async Task<bool> MayAskAsync(
        this Work work,
        string what,
        int most,
        Caller caller,
        DateTimeOffset now
    ) => await work.CountTryAsync(Print.Of(what, caller.Authority, caller.Name), most, now, now - Window) is not 0;
}
