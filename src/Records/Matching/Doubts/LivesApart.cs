using Dapper;
using Headwater.Records.Matching.Identities;
using Headwater.Records.People;
using Headwater.Storage;

namespace Headwater.Records.Matching.Doubts;

/// <summary>Whether two records are, or may be, of the two lives of an adopted child.</summary>
internal static class LivesApart
{
    /// <summary>Whether a question about the two would lead from the life before an adoption to the life after it: then it is put to nobody.</summary>
    public static async Task<bool> WouldLeadAsync(this Work work, string authority, Person left, Person right)
    {
        // Both children whole, and whoever of the same birth date was adopted: a record of the old life may stand alone.
        var people = (
            await work.Connection.QueryAsync<Person.Row>(
                $"""
                select {Person.Selected} from record_person p
                where p.authority = @authority
                  and (p.child in (@left, @right)
                    or (p.adopted_on is not null and p.birth_date in (@leftBorn, @rightBorn)))
                """,
                new
                {
                    authority,
                    left = left.Child,
                    right = right.Child,
                    leftBorn = left.Said.BirthDate,
                    rightBorn = right.Said.BirthDate,
                }
            )
        ).Select(row => row.Person).ToList();
        var identities = people.ConvertAll(person => person.Identity);
        int[] children = [.. people.Select(person => checked((int)person.Child))];
        var lives = new AdoptedLives(identities, children);
        return Places(left)
            .Any(one =>
                Places(right).Any(other => lives.Lead(one, other) || Adoption.Parts(identities[one], identities[other]))
            );

        IEnumerable<int> Places(Person of) =>
            Enumerable.Range(0, people.Count).Where(place => people[place].Child == of.Child);
    }
}
