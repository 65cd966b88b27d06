using System.Globalization;
using Dapper;

namespace Headwater.Storage.Turns;

/// <summary>Who is at a piece of long work.</summary>
/// <param name="Name">Which work: <c>nightly E09000013</c>.</param>
/// <param name="Holder">Which machine and process.</param>
/// <param name="Began">When, by that machine's clock: for people to read, nothing depends on it.</param>
/// <param name="Beat">Grows while the holder is alive. Whoever waits watches it, so that no two clocks need agree.</param>
public sealed record TurnState(string Name, string Holder, string Began, long Beat)
{
    public DateTimeOffset BeganAt =>
        DateTimeOffset.ParseExact(Began, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <summary>All who are at something, or were when they were stopped from outside.</summary>
    public static async Task<IReadOnlyList<TurnState>> AllAsync(Database database)
    {
        await using var work = await database.ReadAsync();
        return
        [
            .. await work.Connection.QueryAsync<TurnState>(
                "select name, holder, began, beat from storage_turn order by name"
            ),
        ];
    }

    /// <summary>Who is at a piece of work; null where nobody is.</summary>
    public static async Task<TurnState?> FindAsync(Database database, string name)
    {
        await using var work = await database.ReadAsync();
        return await work.Connection.QuerySingleOrDefaultAsync<TurnState>(
            "select name, holder, began, beat from storage_turn where name = @name",
            new { name }
        );
    }
}
