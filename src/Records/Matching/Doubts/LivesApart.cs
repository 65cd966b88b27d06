using Dapper;
using Headwater.Records.Matching.Identities;
using Headwater.Records.People;
using Headwater.Storage;

namespace Headwater.Records.Matching.Doubts;

/// <summary>Whether two records are, or may be, of the two lives of an adopted child.</summary>
internal static class LivesApart
{
    /// <summary>Whether a record of either of two children ended in adoption.</summary>
    public static async Task<bool> WasAdoptedAsync(this Work work, long one, long other) =>
        await work.Connection.ExecuteScalarAsync<long>(
            "select count(*) from record_person where child in (@one, @other) and adopted_on is not null",
            new { one, other }
        )
            is not 0;

    /// <summary>Whether to ask about two children, or to name them beside each other, would lead from the life before an adoption to the life after it.</summary>
    public static async Task<bool> WouldLeadAsync(this Work work, string authority, long left, long right)
    {
        // Both children whole, and whoever of the same birth date was adopted: a record of the old life may stand alone.
        var people = (
            await work.Connection.QueryAsync<Person.Row>(
                $"""
                select {Person.Selected} from record_person p
                where p.authority = @authority
                  and (p.child in (@left, @right)
                    or (p.adopted_on is not null and p.birth_date in (
                        select o.birth_date from record_person o where o.child in (@left, @right))))
                """,
                new
                {
                    authority,
                    left,
                    right,
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

        IEnumerable<int> Places(long child) =>
            Enumerable.Range(0, people.Count).Where(place => people[place].Child == child);
    }
}
