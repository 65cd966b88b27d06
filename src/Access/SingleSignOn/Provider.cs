using Headwater.Vocabulary;

namespace Headwater.Access.SingleSignOn;

/// <summary>A council's own sign-in (OpenID Connect): who comes through it, and what its groups may do here.</summary>
/// <param name="Key">A short word for addresses and the environment, such as "example"; letters and figures.</param>
/// <param name="Name">What the button says, such as "Example Borough account".</param>
/// <param name="Address">The provider's own address, under which it describes itself.</param>
/// <param name="Client">What the provider calls Headwater.</param>
/// <param name="Authority">The authority whose users come through it.</param>
/// <param name="Groups">The groups that may come in. Of somebody in several, the first counts.</param>
/// <param name="GroupClaim">What the provider calls a person's groups, or the roles that it gives them for Headwater.</param>
/// <param name="NameClaim">What it calls the name that they sign in with.</param>
/// <param name="WorkerClaim">What it calls their number in the social care system; null where it does not know it.</param>
public sealed record Provider(
    string Key,
    string Name,
    Uri Address,
    string Client,
    string Authority,
    IReadOnlyList<Group> Groups,
    string GroupClaim = "groups",
    string NameClaim = "preferred_username",
    string? WorkerClaim = null
)
{
    /// <summary>What cannot be meant; null where nothing is wrong.</summary>
    public string? Fault =>
        Key.Length is 0 || !Key.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign))
            ? $"The key of a provider has small letters and figures only, and \"{Key}\" has others."
        : !Address.IsAbsoluteUri || (Address.Scheme != Uri.UriSchemeHttps && !Address.IsLoopback)
            ? $"The address of {Key} should begin with https://."
        : Groups.Count is 0 ? $"{Key} names no group, so nobody could come in."
        : Groups.FirstOrDefault(group =>
            group.Role is Role.SchoolInclusionLead && string.IsNullOrWhiteSpace(group.School)
        )
            is { } group
            ? $"The group \"{group.Name}\" of {Key} is for school inclusion leads: say of which school."
        : Groups.FirstOrDefault(group =>
            group.Role is Role.PartnerWorker != !string.IsNullOrWhiteSpace(group.Organisation)
        )
            is { } partner
            ? $"The group \"{partner.Name}\" of {Key}: an organisation is said of partners’ workers, and of them always."
        : null;

    public Group? FirstOf(IReadOnlyCollection<string> names) =>
        Groups.FirstOrDefault(group => names.Contains(group.Name, StringComparer.OrdinalIgnoreCase));
}

/// <summary>A group of the provider, and what whoever is in it is here.</summary>
/// <param name="Name">As the provider sends it: of Microsoft Entra ID the object's number, or the value of an app role.</param>
/// <param name="School">The URN of an inclusion lead's school.</param>
/// <param name="Organisation">The organisation of a partner's workers, by the name that it was added with.</param>
/// <param name="Service">The service that they work for, by the system that it keeps.</param>
public sealed record Group(
    string Name,
    Role Role,
    string? School = null,
    string? Team = null,
    SourceSystem? Service = null,
    string? Organisation = null
);
