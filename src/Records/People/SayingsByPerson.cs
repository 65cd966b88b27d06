using Headwater.Intake.Submissions;

namespace Headwater.Records.People;

/// <summary>What the files of a reception say, gathered by person: two arrays of numbers, however much they say.</summary>
internal sealed class SayingsByPerson
{
    private readonly IReadOnlyList<Saying> sayings;
    private readonly int[] places;
    private readonly int[] firsts;

    public SayingsByPerson(IReadOnlyList<Saying> sayings, int people)
    {
        this.sayings = sayings;
        firsts = new int[people + 1];
        for (var i = 0; i < sayings.Count; i++)
            firsts[sayings[i].Person + 1]++;
        for (var person = 0; person < people; person++)
            firsts[person + 1] += firsts[person];

        places = new int[sayings.Count];
        var next = firsts.AsSpan().ToArray();
        for (var i = 0; i < sayings.Count; i++)
            places[next[sayings[i].Person]++] = i;
    }

    /// <param name="person">The place of the person among those received.</param>
    public IEnumerable<Saying> Of(int person)
    {
        for (var i = firsts[person]; i < firsts[person + 1]; i++)
            yield return sayings[places[i]];
    }

    public bool Any(int person) => firsts[person + 1] > firsts[person];
}
