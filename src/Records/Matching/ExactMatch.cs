using Headwater.Vocabulary;

namespace Headwater.Records.Matching;

/// <summary>Joins people of sources by identifiers, then by exact name, birth date and postcode.</summary>
/// <remarks>
/// Plain and deterministic: no spelling is guessed. It misses children whose name is spelt in two ways and who have no
/// shared number; it does not join twins, whose given names differ. Any other way of matching gives the same answer, joins.
/// </remarks>
public static class ExactMatch
{
    public static IReadOnlyList<Join> Find(IReadOnlyList<Identity> people)
    {
        var joins = new List<Join>();
        ByUpn(people, joins);
        ByNhsNumber(people, joins);
        ByNameBirthDateAndPostcode(people, joins);
        return joins;
    }

    private static void ByUpn(IReadOnlyList<Identity> people, List<Join> joins)
    {
        var holders = new Dictionary<string, List<int>>(people.Count);
        for (var i = 0; i < people.Count; i++)
            foreach (var upn in new[] { people[i].Upn, people[i].FormerUpn })
                if (Upn.TryParse(upn, null, out var valid))
                {
                    if (!holders.TryGetValue(valid.Text, out var others))
                        holders[valid.Text] = others = [];
                    // With the first who agrees: if the number is mistyped for one, the others still find each other.
                    var place = others.FindIndex(other => other == i || Agree(people[other], people[i]));
                    if (place >= 0 && others[place] != i)
                        joins.Add(new Join(others[place], i, "the same pupil number"));
                    others.Add(i);
                }
    }

    private static void ByNhsNumber(IReadOnlyList<Identity> people, List<Join> joins)
    {
        var holders = new Dictionary<NhsNumber, List<int>>();
        for (var i = 0; i < people.Count; i++)
        {
            if (people[i].Nhs is not { } number)
                continue;
            if (!holders.TryGetValue(number, out var others))
                holders[number] = others = [];
            var place = others.FindIndex(other => Agree(people[other], people[i]));
            if (place >= 0)
                joins.Add(new Join(others[place], i, "the same NHS number"));
            others.Add(i);
        }
    }

    /// <summary>A number typed against the wrong child must not join two children: something else has to agree, or nothing speak against it.</summary>
    public static bool Agree(Identity left, Identity right) =>
        left.BirthDate is null
        || right.BirthDate is null
        || left.BirthDate == right.BirthDate
        || left.Names is null
        || right.Names is null
        || left.Names == right.Names;

    private static void ByNameBirthDateAndPostcode(IReadOnlyList<Identity> people, List<Join> joins)
    {
        var first = new Dictionary<(string, DateOnly, string), int>(people.Count);
        for (var i = 0; i < people.Count; i++)
        {
            if (people[i] is not { Names: { } names, BirthDate: { } born })
                continue;
            foreach (var postcode in people[i].Postcodes)
                if (!first.TryAdd((names, born, postcode), i) && first[(names, born, postcode)] != i)
                    joins.Add(new Join(first[(names, born, postcode)], i, "the same name, birth date and postcode"));
        }
    }
}
