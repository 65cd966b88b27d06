using Dapper;
using Headwater.Intake.Submissions;
using Headwater.Records.Families;
using Headwater.Records.People;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Timelines;

/// <param name="Entries">How many entries were written.</param>
/// <param name="Children">Whose timelines were built.</param>
/// <param name="Kin">What these tell of homes and families.</param>
internal sealed record Built(long Entries, IReadOnlyList<long> Children, KinFacts Kin);

/// <summary>Writes the timelines of the children whom a reception touched; nobody else's is read or written.</summary>
internal static class BuildTimelines
{
    /// <summary>An entry on its way to its child.</summary>
    private readonly record struct Kept(Entry Entry, long Person, string? Facts);

    /// <returns>What was built, and of whom: their families are worked out next.</returns>
    public static async Task<Built> BuildTimelinesAsync(
        this Work work,
        string authority,
        Received received,
        Matched matched,
        IProgress<Progress>? progress
    )
    {
        var precedence = await PrecedenceAsync(work, authority);
        var drafts = DraftsByChild.Sort(received.Entries, matched.PersonOf);
        var earlier = await EarlierAsync(work, authority, received.Superseded, matched, drafts.Children);
        var touched = drafts.Children.Union(earlier.Keys).Union(matched.Moved).Union(matched.Told).Order().ToList();
        var kin = new KinFacts(await NewestDaysAsync(work, authority));
        await ForgetAsync(work, earlier.Keys.Union(matched.Moved).Union(matched.Told));

        var written = 0L;
        await using var rows = Insert(work);
        var one = new List<Kept>();
        for (var i = 0; i < touched.Count; i++)
        {
            one.Clear();
            one.AddRange(earlier.GetValueOrDefault(touched[i]) ?? []);
            foreach (var place in drafts.Of(touched[i]))
            {
                var draft = received.Entries[place];
                one.Add(new Kept(draft.Entry, matched.PersonOf[draft.Person].Id, draft.Facts));
            }

            one.Sort(Order);
            Write(rows, authority, touched[i], one, precedence);
            foreach (var kept in one)
                kin.Take(touched[i], kept.Entry, kept.Facts);
            written += one.Count;
            if (i % 1000 is 0)
                progress?.Report(new Progress("Writing timelines", (double)i / touched.Count));
        }

        await rows.FinishAsync();
        return new Built(written, touched, kin);
    }

    // Several entries may come of one line: they stand in one order whoever built the timeline, and whenever.
    private static int Order(Kept left, Kept right) =>
        Timeline.Order(left.Entry, right.Entry) is var order and not 0 ? order
        : string.CompareOrdinal(left.Entry.Code, right.Entry.Code) is var byCode and not 0 ? byCode
        : Nullable.Compare(left.Entry.Until, right.Entry.Until) is var byEnd and not 0 ? byEnd
        : Nullable.Compare(left.Entry.Amount, right.Entry.Amount) is var byAmount and not 0 ? byAmount
        : left.Person != right.Person ? left.Person.CompareTo(right.Person)
        : string.CompareOrdinal(left.Facts, right.Facts);

    /// <summary>Entries kept from before: of children touched now, and of those who had an entry in a file that no longer counts.</summary>
    private static async Task<Dictionary<long, List<Kept>>> EarlierAsync(
        Work work,
        string authority,
        IReadOnlySet<int> superseded,
        Matched matched,
        IReadOnlyCollection<long> touchedNow
    )
    {
        if (await work.Connection.ExecuteScalarAsync<long?>("select 1 from record_entry limit 1") is null)
            return [];

        var childOf = (
            await work.Connection.QueryAsync<(long Id, long Child)>(
                "select id, child from record_person where authority = @authority",
                new { authority }
            )
        ).ToDictionary(person => person.Id, person => person.Child);
        var touched = touchedNow.Union(matched.Moved).Union(matched.Told).ToHashSet();
        if (superseded.Count > 0)
            touched.UnionWith(
                await work.Connection.QueryAsync<long>(
                    $"select distinct child from record_entry where authority = @authority and file in ({string.Join(", ", superseded)})",
                    new { authority }
                )
            );

        var kept = touched.ToDictionary(child => child, _ => new List<Kept>());
        await foreach (var (child, entry, person, facts) in work.EntriesAsync(authority, touched))
            if (!superseded.Contains(entry.File))
            {
                var now = childOf.GetValueOrDefault(person, child);
                if (!kept.TryGetValue(now, out var entries))
                    kept[now] = entries = [];
                entries.Add(new Kept(entry, person, facts));
            }

        return kept;
    }

    private static async Task ForgetAsync(Work work, IEnumerable<long> children)
    {
        foreach (var some in children.Order().Chunk(200))
            await work.Connection.ExecuteAsync($"delete from record_entry where child in ({string.Join(", ", some)})");
    }

    private static void Write(
        IRows rows,
        string authority,
        long child,
        List<Kept> entries,
        IReadOnlyDictionary<int, int> precedence
    )
    {
        for (var first = 0; first < entries.Count; )
        {
            var next = first + 1;
            while (next < entries.Count && SameDay(entries[first].Entry, entries[next].Entry))
                next++;
            for (var i = first; i < next; i++)
                Write(rows, authority, child, number: i + 1, entries[i], Best(i, first, next));
            first = next;
        }

        // Among entries that tell the same thing, the number of the one to believe; null for that one itself.
        int? Best(int i, int first, int next)
        {
            var best = i;
            for (var other = first; other < next; other++)
                if (SameThing(entries[other].Entry, entries[i].Entry) && Rank(other).CompareTo(Rank(best)) < 0)
                    best = other;
            return best == i ? null : best + 1;
        }

        (int, int) Rank(int i) => (precedence.GetValueOrDefault(entries[i].Entry.File, int.MaxValue), i);
    }

    /// <summary>
    /// Whether two entries of one kind and day tell the same thing: two systems with the same code (of a stay in care, one
    /// system gives the legal status and another none), or two lines of one file that are alike in everything.
    /// </summary>
    private static bool SameThing(Entry left, Entry right) =>
        left.File == right.File
            ? (left.Code, left.Until, left.Amount) == (right.Code, right.Until, right.Amount)
            : left.Code == right.Code || (left.Kind is Kind.CareEpisode && (left.Code is null || right.Code is null));

    private static bool SameDay(Entry left, Entry right) => left.Kind == right.Kind && left.On == right.On;

    private static void Write(IRows rows, string authority, long child, int number, Kept kept, int? again)
    {
        rows.Number(child);
        rows.Number(number);
        rows.Text(authority);
        rows.Number((long)kept.Entry.Kind);
        rows.Day(kept.Entry.On);
        rows.Day(kept.Entry.Until);
        rows.Text(kept.Entry.Code);
        rows.Amount(kept.Entry.Amount);
        rows.Number(kept.Entry.File);
        rows.Number(kept.Entry.Line);
        rows.Number(kept.Person);
        rows.Number(again);
        rows.Text(kept.Facts);
        rows.EndRow();
    }

    private static IRows Insert(Work work) =>
        work.Insert(
            "record_entry",
            "child",
            "number",
            "authority",
            "kind",
            "on_day",
            "until_day",
            "code",
            "amount",
            "file",
            "line",
            "person",
            "again",
            "facts"
        );

    private static async Task<IReadOnlyDictionary<int, DateOnly>> NewestDaysAsync(Work work, string authority) =>
        (
            await work.Connection.QueryAsync<(long Number, string Day)>(
                "select number, newest_day from intake_file where authority = @authority and newest_day is not null",
                new { authority }
            )
        ).ToDictionary(file => (int)file.Number, file => EntrySql.Day(file.Day));

    private static async Task<IReadOnlyDictionary<int, int>> PrecedenceAsync(Work work, string authority) =>
        (
            await work.Connection.QueryAsync<(long Number, long Precedence)>(
                "select number, precedence from intake_file where authority = @authority",
                new { authority }
            )
        ).ToDictionary(file => (int)file.Number, file => (int)file.Precedence);
}
