namespace Headwater.Access.Sharing;

/// <summary>What somebody would sign.</summary>
/// <param name="Partner">The organisation's name.</param>
public sealed record Terms(
    string Partner,
    IReadOnlyList<string> Areas,
    string Purpose,
    Whom Whom,
    DateOnly From,
    DateOnly Until
)
{
    /// <summary>The agreement that it would be from its first day on, were it signed: by it is asked whom it would reach.</summary>
    internal Agreement AsIfSigned(Partner partner, Caller by, DateTimeOffset at) =>
        new(0, partner, [.. Areas.Distinct()], Purpose, Whom, From, Until, by.DisplayName, at, Ended: null);
}
