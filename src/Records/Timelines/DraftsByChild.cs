using Headwater.Intake.Submissions;
using Headwater.Records.People;

namespace Headwater.Records.Timelines;

/// <summary>The places of drafts, gathered by child: two passes and two arrays of numbers, however many drafts there are.</summary>
internal sealed class DraftsByChild
{
    private readonly int[] places;
    private readonly Dictionary<long, (int From, int Count)> parts;

    private DraftsByChild(int[] places, Dictionary<long, (int From, int Count)> parts)
    {
        this.places = places;
        this.parts = parts;
    }

    public IReadOnlyCollection<long> Children => parts.Keys;

    public ReadOnlySpan<int> Of(long child) =>
        parts.TryGetValue(child, out var part) ? places.AsSpan(part.From, part.Count) : [];

    public static DraftsByChild Sort(IReadOnlyList<DraftEntry> drafts, IReadOnlyList<Person> personOf)
    {
        var counts = new Dictionary<long, int>();
        for (var i = 0; i < drafts.Count; i++)
        {
            var child = personOf[drafts[i].Person].Child;
            counts[child] = counts.GetValueOrDefault(child) + 1;
        }

        var (parts, next) = (new Dictionary<long, (int, int)>(counts.Count), new Dictionary<long, int>(counts.Count));
        var from = 0;
        foreach (var (child, count) in counts)
        {
            parts[child] = (from, count);
            next[child] = from;
            from += count;
        }

        var places = new int[drafts.Count];
        for (var i = 0; i < drafts.Count; i++)
            places[next[personOf[drafts[i].Person].Child]++] = i;
        return new DraftsByChild(places, parts);
    }
}
