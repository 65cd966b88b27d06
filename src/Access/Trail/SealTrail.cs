using Dapper;
using Headwater.Storage;

namespace Headwater.Access.Trail;

/// <summary>Gives the trail's end, to be kept elsewhere: who works the whole chain out anew cannot then hide it.</summary>
public sealed class SealTrail(Database database, TimeProvider clock)
{
    /// <returns>The end, and when it was asked for; null while the trail has no line.</returns>
    public async Task<(Seal Seal, DateTimeOffset At)?> RunAsync()
    {
        await using var work = await database.ReadAsync();
        var (number, hash) = await work.Connection.QuerySingleOrDefaultAsync<(long, string)>(
            "select number, hash from access_trail_end where id = 1"
        );
        // Others may have gone on before their lines are on the disk; a seal is of what is there for good.
        work.LetGoEarly();
        await work.KeepAsync();
        return number is 0 ? null : (new Seal(number, hash), clock.GetUtcNow());
    }
}
