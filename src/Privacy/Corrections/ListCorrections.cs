using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Storage;

namespace Headwater.Privacy.Corrections;

/// <summary>What people say is wrong. Only of children whom the caller sees; each list is on the trail.</summary>
public sealed class ListCorrections(Database database, TimeProvider clock)
{
    /// <summary>All of an authority, for those who ask the sources; none for whoever sees one school alone.</summary>
    /// <param name="did">What the trail says of it.</param>
    public async Task<IReadOnlyList<Correction>> RunAsync(
        bool closed,
        Caller caller,
        string did = "Listed what people say is wrong"
    )
    {
        if (!NeedToKnow.ReachesEveryone(caller))
            return [];
        await using var work = await database.BeginAsync();
        var listed = await work.CorrectionsAsync(
            closed ? "x.outcome is not null" : "x.outcome is null",
            new DynamicParameters(),
            caller
        );
        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            did,
            closed ? "answered" : "not answered",
            [.. listed.Select(correction => correction.Child)],
            Purpose.DataQuality
        );
        await work.KeepAsync();
        return listed;
    }

    /// <summary>Those about one child, beside whose page they stand: that the page was opened is on the trail already.</summary>
    public async Task<IReadOnlyList<Correction>> OfChildAsync(long child, Caller caller)
    {
        await using var work = await database.ReadAsync();
        return await work.CorrectionsAsync(CorrectionSql.OfChild, new DynamicParameters(new { child }), caller);
    }
}
