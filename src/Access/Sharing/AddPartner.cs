using Headwater.Access.Trail;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Sharing;

/// <summary>Names an organisation beside the council, so that an agreement can be signed with it and people of it can be let in. By itself it lets nobody see anything.</summary>
public sealed class AddPartner(Database database, TimeProvider clock)
{
    public const int Longest = 100;

    public async Task<Refusal?> RunAsync(Partner partner, Caller by)
    {
        if (!by.AgreesSharing)
            return new Refusal("Your role does not agree what is shared.");
        var name = partner.Name.Trim();
        if (name.Length is 0 or > Longest)
            return new Refusal($"Give the organisation’s name, in {Longest} characters or fewer.");

        await using var work = await database.BeginAloneAsync("access_partner");
        var now = clock.GetUtcNow();
        if (await work.InsertPartnerAsync(by.Authority, partner with { Name = name }, by.Name, now) is 0)
            return new Refusal("An organisation of that name is here already.");
        await work.WriteToTrailAsync(by, now, "Added a partner organisation", name, [], Purpose.Administration);
        await work.KeepAsync();
        return null;
    }
}
