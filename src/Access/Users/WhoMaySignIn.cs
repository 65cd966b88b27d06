using Headwater.Storage;

namespace Headwater.Access.Users;

/// <summary>Everybody of an authority who may sign in, as the callers that they are: for whoever must know who hears of something.</summary>
public static class WhoMaySignIn
{
    public static async Task<IReadOnlyList<Caller>> WhoMaySignInAsync(this Work work, string authority) =>
        [.. (await work.ListUsersAsync(authority)).Where(user => user.Enabled).Select(user => user.AsCaller())];
}
