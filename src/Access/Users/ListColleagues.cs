using Headwater.Storage;

namespace Headwater.Access.Users;

/// <summary>Somebody to whom a piece of work can be given.</summary>
public sealed record Colleague(string Name, string DisplayName);

/// <summary>The people of the caller's authority to whom work about children can be given.</summary>
public sealed class ListColleagues(Database database, ReachPolicy reach)
{
    /// <summary>Those who see every child, as the caller does; none for a caller who does not.</summary>
    public Task<IReadOnlyList<Colleague>> RunAsync(Caller caller) => ThoseAsync(caller, NeedToKnow.ReachesEveryone);

    /// <summary>Those who see whole records, of however many children; none for a caller who does not.</summary>
    public Task<IReadOnlyList<Colleague>> WhoSeeWholeAsync(Caller caller) => ThoseAsync(caller, NeedToKnow.SeesWhole);

    /// <summary>Those who see children, of the council or of another organisation: any of them may have to be kept from a child.</summary>
    public Task<IReadOnlyList<Colleague>> WhoSeeChildrenAsync(Caller caller) =>
        ThoseAsync(caller, each => each.SeesChildren);

    private async Task<IReadOnlyList<Colleague>> ThoseAsync(Caller caller, Func<Caller, bool> sees)
    {
        if (!sees(caller))
            return [];
        await using var work = await database.ReadAsync();
        return
        [
            .. (await work.ListUsersAsync(caller.Authority))
                .Where(user => user.Enabled && sees(user.AsCaller(reach)))
                .Select(user => new Colleague(user.Name, user.DisplayName))
                .OrderBy(each => each.DisplayName, StringComparer.Ordinal),
        ];
    }
}
