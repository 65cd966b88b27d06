using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Comparisons;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching;

/// <summary>Keeps a child's life before an adoption order apart from their life after it: the old identity must not lead to the new.</summary>
/// <remarks>
/// Who an adopted person was is protected information: Adoption and Children Act 2002, sections 56 to 65, and the Disclosure
/// of Adoption Information (Post-Commencement Adoptions) Regulations 2005. A school makes a new record with a new name and a
/// new pupil number, unlinked from the old: DfE, Unique pupil numbers: a guide (June 2019), section 6.5. So no likeness, no
/// number and no question put to a person may join the two. Two people, knowingly and on record, still can.
/// </remarks>
public static class Adoption
{
    public const string Words = "the record of one ended in adoption";

    /// <summary>Whether one of two people of sources ended in adoption, and the other may be the life that came after.</summary>
    public static bool Parts(Identity left, Identity right) => Begins(left, right) || Begins(right, left);

    internal static bool Parts(IReadOnlyList<Identity> people, List<int> some, List<int> others) =>
        some.Exists(one => others.Exists(other => Parts(people[one], people[other])));

    /// <summary>The joins in the order in which they count: around adopted children first, so that what belongs to the old life is there before anything reaches for it from the new.</summary>
    public static List<Join> First(IReadOnlyList<Identity> people, List<Join> joins)
    {
        var near = new Dictionary<int, int>();
        var next = new Queue<int>();
        for (var i = 0; i < people.Count; i++)
            if (people[i].AdoptedOn is not null)
                Reach(i, 0);
        if (near.Count is 0)
            return joins;
        var ways = joins
            .SelectMany(join => new[] { (From: join.Left, To: join.Right), (From: join.Right, To: join.Left) })
            .ToLookup(way => way.From, way => way.To);
        while (next.TryDequeue(out var here))
            foreach (var there in ways[here])
                Reach(there, near[here] + 1);
        return [.. joins.OrderBy(Steps)];

        void Reach(int person, int steps)
        {
            if (near.TryAdd(person, steps))
                next.Enqueue(person);
        }

        int Steps(Join join) =>
            near.TryGetValue(join.Left, out var one) && near.TryGetValue(join.Right, out var other)
                ? Math.Min(one, other)
                : int.MaxValue;
    }

    /// <summary>The records that ended in adoption, by birth date.</summary>
    internal static ILookup<DateOnly?, Identity> Ended(IReadOnlyList<Identity> people) =>
        people.Where(person => person.AdoptedOn is not null).ToLookup(person => person.BirthDate);

    /// <summary>Whether to ask about two people might lead from an adopted child's old life to their new one, though no record of either was joined to the one that ended in adoption.</summary>
    internal static bool MayLead(ILookup<DateOnly?, Identity> ended, Identity left, Identity right) =>
        ended.Count > 0 && (From(ended, left, right) || From(ended, right, left));

    // One has the birth date and family name of a record that ended in adoption, and the other is what came after it.
    private static bool From(ILookup<DateOnly?, Identity> ended, Identity old, Identity after) =>
        old.BirthDate is { } born && ended[born].Any(adopted => !AnotherFamily(adopted, old) && Begins(adopted, after));

    // Another child's record ended in adoption on the same day is the same life twice.
    private static bool Begins(Identity adopted, Identity other) =>
        adopted.AdoptedOn is { } day
        && other.AdoptedOn != day
        && (other.Since > day || AnotherNumber(adopted, other) || AnotherFamily(adopted, other));

    private static bool AnotherNumber(Identity adopted, Identity other) =>
        Upn.TryParse(adopted.Upn, null, out var old) && Upn.TryParse(other.Upn, null, out var its) && old != its;

    private static bool AnotherFamily(Identity adopted, Identity other)
    {
        var (old, its) = (Family(adopted), Family(other));
        return old is not ""
            && its is not ""
            && Sound.Of(old) != Sound.Of(its)
            && Spelling.Distance(old, its, 1) > 1
            && !old.Split(' ').Intersect(its.Split(' ')).Any();
    }

    private static string Family(Identity person) => Plain.Of(Meaning.FamilyName, person.FamilyName ?? "");
}
