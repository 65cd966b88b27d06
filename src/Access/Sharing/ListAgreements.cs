using Headwater.Storage;

namespace Headwater.Access.Sharing;

/// <summary>The organisations beside the council, and what was agreed with them. It names no child.</summary>
public sealed class ListAgreements(Database database, TimeProvider clock)
{
    /// <summary>All of the authority, the newest first; none for whoever neither agrees what is shared nor keeps the papers.</summary>
    public async Task<IReadOnlyList<Agreement>> RunAsync(Caller caller)
    {
        if (!caller.AgreesSharing && !caller.KeepsPapers)
            return [];
        await using var work = await database.ReadAsync();
        return await work.AgreementsAsync(caller.Authority);
    }

    /// <summary>Those in force today, for the papers that say what is done with data.</summary>
    public async Task<IReadOnlyList<Agreement>> InForceAsync(string authority)
    {
        var today = DateOnly.FromDateTime(clock.GetLocalNow().Date);
        await using var work = await database.ReadAsync();
        return
        [
            .. (await work.AgreementsAsync(authority))
                .GroupBy(agreement => agreement.Partner.Name)
                .Select(each => Agreement.InForce(each, today))
                .OfType<Agreement>()
                .OrderBy(agreement => agreement.Partner.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>The organisations, for whoever signs agreements or adds users.</summary>
    public async Task<IReadOnlyList<Partner>> PartnersAsync(Caller caller)
    {
        if (!caller.AgreesSharing && !caller.ManagesUsers)
            return [];
        await using var work = await database.ReadAsync();
        return await work.PartnersAsync(caller.Authority);
    }
}
