using System.Globalization;
using Headwater.Records.Matching.Columns;

namespace Headwater.Records.Matching.Identities;

/// <summary>People of sources as columns for likeness: those of whom a name or a birth date is known.</summary>
/// <param name="PlaceOf">For each record of the table the place of the person.</param>
/// <param name="Homes">For each record of the table its postcodes, latest first; the table's column has the latest alone.</param>
/// <param name="SharedPlaces">For each record its postcodes that are nobody's own home: they are not weighed.</param>
internal sealed record IdentityTable(
    PersonTable Table,
    IReadOnlyList<int> PlaceOf,
    IReadOnlyList<IReadOnlyList<string>> Homes,
    IReadOnlyList<IReadOnlyList<string>> SharedPlaces
)
{
    /// <summary>Where the columns stand.</summary>
    public const int GivenName = 0;
    public const int BirthDate = 2;

    /// <param name="withNhsNumber">Whether the NHS number is compared, as it was where weights were learnt; null where any file tells one.</param>
    public static IdentityTable Of(IReadOnlyList<Identity> people, bool? withNhsNumber = null)
    {
        var places = Enumerable
            .Range(0, people.Count)
            .Where(place =>
                people[place] is { GivenName: not null } or { FamilyName: not null } or { BirthDate: not null }
            )
            .ToArray();
        // Given and family names share one list of values, so that names in each other's place are seen.
        var names = new Values();
        return new IdentityTable(
            new PersonTable([
                Column(IdentityColumns.GivenName, Meaning.GivenName, names, person => person.GivenName),
                Column(IdentityColumns.FamilyName, Meaning.FamilyName, names, person => person.FamilyName),
                Column(
                    IdentityColumns.BirthDate,
                    Meaning.BirthDate,
                    new(),
                    person => person.BirthDate?.ToString("yyyyMMdd", CultureInfo.InvariantCulture)
                ),
                Column(IdentityColumns.Sex, Meaning.Sex, new(), person => person.Sex),
                Column(
                    IdentityColumns.Postcode,
                    Meaning.Postcode,
                    new(),
                    person => person.Postcodes is [var latest, ..] ? latest : null
                ),
                Column(IdentityColumns.PupilNumber, Meaning.Identifier, new(), person => person.Upn),
                .. withNhsNumber ?? people.Any(person => person.Nhs is not null)
                    ? [Column(IdentityColumns.NhsNumber, Meaning.NhsNumber, new(), person => person.Nhs?.Text)]
                    : (Column[])[],
            ]),
            places,
            [.. places.Select(place => people[place].Postcodes)],
            [.. places.Select(place => people[place].SharedPlaces)]
        );

        Column Column(string name, Meaning meaning, Values values, Func<Identity, string?> of)
        {
            var known = new Dictionary<string, int>(StringComparer.Ordinal);
            var cells = new int[places.Length];
            for (var i = 0; i < places.Length; i++)
            {
                if (of(people[places[i]]) is not { Length: > 0 } text)
                    continue;
                if (!known.TryGetValue(text, out var number))
                    known[text] = number = values.Number(Plain.Of(meaning, text));
                cells[i] = number;
            }

            return new Column(name, meaning, values, cells);
        }
    }
}
