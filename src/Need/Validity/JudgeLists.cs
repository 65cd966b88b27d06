using Headwater.Need.Levels;

namespace Headwater.Need.Validity;

/// <summary>Makes the lists of past months in each order, and counts who came to level 3 after.</summary>
internal sealed class JudgeLists(Question question, SignalSet signals, IReadOnlyList<ChildMonths> children)
{
    private readonly int lists = question.Judged;
    private readonly IReadOnlyList<DateOnly> days = question.Days;

    public Judgement Run()
    {
        var below = new List<int>[lists];
        for (var month = 0; month < lists; month++)
            below[month] = Below(month);
        var room = below.Select(some => Room(some.Count)).ToArray();
        return new Judgement(
            question,
            days[0],
            days[lists - 1],
            lists,
            Middle(below.Select(some => some.Count)),
            Middle(room),
            children.Count(IsCounted),
            Unseen(below),
            [.. Orders.All.AsParallel().AsOrdered().Select(order => Judge(order, below, room))],
            [.. Enumerable.Range(0, signals.All.Count).AsParallel().AsOrdered().Select(place => Judge(place, below))]
        );
    }

    // Those who were there, were not at level 3 by what was known, and had not been by what came to light later.
    private List<int> Below(int month)
    {
        var below = new List<int>();
        for (var i = 0; i < children.Count; i++)
        {
            var child = children[i];
            if (
                child.Months[month].IsThere
                && !(child.Trouble <= month)
                && signals.Level(child.Months[month].Raised) is not PathwayLevel.Outside
            )
                below.Add(i);
        }

        return below;
    }

    private bool IsCounted(ChildMonths child) => child.Trouble > 0 && child.Trouble <= lists - 1 + question.MonthsAhead;

    private int Unseen(List<int>[] below)
    {
        var unseen = Enumerable.Range(0, children.Count).Where(child => IsCounted(children[child])).ToHashSet();
        for (var month = 0; month < lists; month++)
        {
            foreach (var child in below[month])
            {
                if (Comes(children[child], month))
                    unseen.Remove(child);
            }
        }

        return unseen.Count;
    }

    private int Room(int of) => (int)Math.Round(of * question.Capacity / 100, MidpointRounding.AwayFromZero);

    private bool Comes(ChildMonths child, int month) =>
        child.Trouble is { } trouble && trouble > month && trouble <= month + question.MonthsAhead;

    private JudgedOrder Judge(Order order, List<int>[] below, int[] room)
    {
        var (listed, right, coming, ever) = (
            new int[children.Count],
            new int[children.Count],
            new int[children.Count],
            new bool[children.Count]
        );
        var (stays, before) = (new (int, int)[children.Count], new HashSet<int>());
        var first = new int?[children.Count];
        for (var month = 0; month < lists; month++)
        {
            foreach (var child in below[month])
                coming[child] += Comes(children[child], month) ? 1 : 0;
            var top = order.Top(children, below[month], month, days[month], room[month], signals).ToHashSet();
            foreach (var child in top)
            {
                listed[child]++;
                first[child] ??= month;
                if (!Comes(children[child], month))
                    continue;
                right[child]++;
                ever[child] = true;
            }

            foreach (var child in before)
                stays[child] = (stays[child].Item1 + (top.Contains(child) ? 1 : 0), stays[child].Item2 + 1);
            before = top;
        }

        return new JudgedOrder(
            order.Key,
            order.Name,
            order.Rule,
            Shares.Of([.. Each((child => right[child], child => listed[child]))]),
            Shares.Of([.. Each((child => right[child], child => coming[child]))]),
            Shares.Of([.. Each((child => ever[child] ? 1 : 0, child => coming[child] > 0 ? 1 : 0))]),
            Ahead(first),
            Shares.Of(stays)
        );
    }

    private JudgedSignal Judge(int place, List<int>[] below)
    {
        var bit = SignalSet.Bit(place);
        var (raised, right, coming) = (new int[children.Count], new int[children.Count], new int[children.Count]);
        var first = new int?[children.Count];
        for (var month = 0; month < lists; month++)
        {
            foreach (var child in below[month])
            {
                var (comes, isRaised) = (
                    Comes(children[child], month),
                    (children[child].Months[month].Raised & bit) != 0
                );
                coming[child] += comes ? 1 : 0;
                raised[child] += isRaised ? 1 : 0;
                right[child] += comes && isRaised ? 1 : 0;
                if (isRaised)
                    first[child] ??= month;
            }
        }

        return new JudgedSignal(
            signals.All[place],
            raised.Sum(each => (long)each),
            Shares.Of([.. Each((child => right[child], child => raised[child]))]),
            Shares.Of([.. Each((child => right[child], child => coming[child]))]),
            Ahead(first)?.Middle
        );
    }

    private IEnumerable<(int Counts, int Of)> Each((Func<int, int> Counts, Func<int, int> Of) sum) =>
        Enumerable.Range(0, children.Count).Select(child => (sum.Counts(child), sum.Of(child)));

    private (int Quarter, int Middle, int ThreeQuarters)? Ahead(int?[] first)
    {
        var months = new List<int>();
        for (var i = 0; i < children.Count; i++)
        {
            if (first[i] is { } listed && children[i].Trouble is { } trouble)
                months.Add(trouble - listed);
        }

        months.Sort();
        return months.Count is 0
            ? null
            : (months[months.Count / 4], months[months.Count / 2], months[3 * months.Count / 4]);
    }

    private static int Middle(IEnumerable<int> some)
    {
        var sorted = some.Order().ToList();
        return sorted.Count is 0 ? 0 : sorted[sorted.Count / 2];
    }
}
