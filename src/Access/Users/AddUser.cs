using Headwater.Access.Sharing;
using Headwater.Access.Trail;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Users;

/// <summary>Lets someone sign in. Names are unique in an installation, whatever the authority.</summary>
public sealed class AddUser(Database database, TimeProvider clock)
{
    /// <param name="by">An administrator, who also names the authority.</param>
    public async Task<Refusal?> RunAsync(User user, string password, Caller by)
    {
        if (!by.ManagesUsers)
            return new Refusal("Only an administrator can add a user.");
        if (user.Authority != by.Authority)
            return new Refusal("A user can only be added to your own authority.");
        if (string.IsNullOrWhiteSpace(user.Name) || string.IsNullOrWhiteSpace(user.DisplayName))
            return new Refusal("Give both a name to sign in with and the person's own name.");
        if (Caller.IsTaken(UserSql.Folded(user.Name)))
            return new Refusal("Headwater uses this name itself. Give another to sign in with.");
        if (PasswordRules.Check(password, user.Name, user.DisplayName) is { } refusal)
            return refusal;
        if (user.Role is Role.SchoolInclusionLead && string.IsNullOrWhiteSpace(user.School))
            return new Refusal("Say which school the inclusion lead works in.");

        await using var work = await database.BeginAsync();
        var organisations = (await work.PartnersAsync(by.Authority)).Select(partner => partner.Name);
        if (user.Role is Role.PartnerWorker != user.Organisation is not null)
            return new Refusal("Say which organisation a partner’s worker works for, and of nobody else.");
        if (user.Organisation is { } organisation && !organisations.Contains(organisation))
            return new Refusal("There is no such organisation. A director or an information officer adds it first.");
        if (await work.InsertUserAsync(user, Passwords.Hash(user.Name, password)) is 0)
            return new Refusal("Somebody already signs in with that name.");

        await work.WriteToTrailAsync(by, clock.GetUtcNow(), "Added a user", user.Name, [], Purpose.Administration);
        await work.KeepAsync();
        return null;
    }
}
