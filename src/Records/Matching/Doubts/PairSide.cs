using Headwater.Records.People;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Doubts;

/// <summary>One person of a source as somebody sees them who decides who they are.</summary>
/// <param name="Person">The number of the person of the source.</param>
/// <param name="School">The name of the school whose roll they were last on; its URN where it has no name.</param>
public sealed record PairSide(
    long Person,
    long Child,
    SourceSystem Source,
    string Key,
    string? GivenName,
    string? FamilyName,
    DateOnly? BirthDate,
    string? Sex,
    IReadOnlyList<string> Postcodes,
    string? Upn,
    string? FormerUpn,
    string? School,
    DateOnly? OnRollAt,
    string Because
)
{
    public string? NhsNumber { get; init; }

    /// <summary>Those of its postcodes that are nobody's own home: they are not weighed. Empty where it was not asked for.</summary>
    public IReadOnlyList<string> NobodysHomes { get; init; } = [];

    /// <summary>Null where it was not asked for.</summary>
    public LastTold? Told { get; init; }

    /// <summary>Null where it was not asked for.</summary>
    public Came? Came { get; init; }

    public string Name => Naming.Of(GivenName, FamilyName, Key, Source);

    internal static PairSide Of(Person person, IReadOnlyDictionary<string, string> schools)
    {
        var said = person.Said;
        return new PairSide(
            person.Id,
            person.Child,
            said.Source,
            said.Key,
            said.GivenName,
            said.FamilyName,
            said.BirthDate,
            said.Sex,
            said.Postcodes,
            said.Upn,
            said.FormerUpn,
            said.School is { } urn ? schools.GetValueOrDefault(urn, urn) : null,
            said.OnRollAt,
            person.JoinedBecause
        )
        {
            NhsNumber = said.NhsNumber,
        };
    }
}
