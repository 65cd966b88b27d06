using System.Globalization;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Records.Writing.AnnexA;
using Headwater.Returns;
using Headwater.Returns.Writing;
using Headwater.Storage;

namespace Headwater.Records.Writing;

/// <summary>Writes the lists of Annex A as they stand on a day, from what is known of children. What is not held is left blank and counted.</summary>
public sealed class WriteLists(Database database, TimeProvider clock)
{
    public async Task<WrittenLists> RunAsync(DateOnly on, Caller caller, string folder)
    {
        // Before a file is begun that nobody would finish.
        if (!NeedToKnow.ReachesEveryone(caller))
            throw new InvalidOperationException("Only a caller who sees every child may write a return.");
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"annex-a-{on:O}.xlsx"));
        var lists = AnnexLists.All.ToDictionary(list => list.Table);
        var tallies = lists.ToDictionary(list => list.Key, list => new Tally(list.Key));
        var children = new HashSet<long>();
        await using var work = await database.BeginAsync();
        var who = new Dictionary<string, KnownPeople>();
        foreach (var list in lists.Values.Where(list => list.About.Count > 0))
            if (!who.ContainsKey(list.From))
                who[list.From] = await KnownPeople.ReadAsync(work, caller, list.Sources);
        using var unfinished = new Unfinished();
        Directory.CreateDirectory(folder);
        using (var file = File.Create(unfinished.Begin(path)))
            // A list is read as it is written: of all that happened, what is of one child is held at a time.
            WriteWorkbook.Run(
                lists.Keys,
                table =>
                    Rows(
                            work,
                            lists[table],
                            on,
                            caller,
                            who.GetValueOrDefault(lists[table].From),
                            tallies[table],
                            children
                        )
                        .ToBlockingEnumerable(),
                file
            );

        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            "Wrote a return",
            string.Create(CultureInfo.InvariantCulture, $"{Return.AnnexA.Name}, {on:O}"),
            children,
            Purpose.Returns
        );
        await work.KeepAsync();
        if (children.Count > 0)
            unfinished.Finish();
        return new WrittenLists(
            on,
            children.Count,
            children.Count > 0 ? path : null,
            [
                .. lists.Values.Select(list => new WrittenList(
                    list.Table.FileName,
                    list.Table.Meaning,
                    list.Since(on),
                    tallies[list.Table].Rows
                )),
            ],
            [.. tallies.Values.SelectMany(tally => tally.Gaps)],
            [.. tallies.Values.SelectMany(tally => tally.Blank)]
        );
    }

    private static async IAsyncEnumerable<IReadOnlyDictionary<Column, string>> Rows(
        Work work,
        AnnexList list,
        DateOnly on,
        Caller caller,
        KnownPeople? who,
        Tally tally,
        HashSet<long> children
    )
    {
        if (list.About.Count is 0)
            yield break;
        var since = list.Since(on);
        var when = new Within(since, on, list.Lasts);
        await foreach (var child in work.KnownChildrenAsync(caller, list.About, list.Read, when, who))
        {
            var rows = new Rows();
            list.Write(new ListedChild(child, on, since), rows);
            foreach (var row in rows.Of(list.Table))
            {
                tally.Count(row);
                children.Add(child.Id);
                yield return row;
            }
        }
    }
}

/// <summary>The lists that were written.</summary>
/// <param name="Path">Null where no child is in any list: then nothing was written, and what was there stays.</param>
/// <param name="Gaps">What a list must hold and nothing loaded tells of some rows: it was left blank.</param>
/// <param name="Blank">The columns that are blank in every row, those that may be among them.</param>
public sealed record WrittenLists(
    DateOnly On,
    int Children,
    string? Path,
    IReadOnlyList<WrittenList> Lists,
    IReadOnlyList<Gap> Gaps,
    IReadOnlyList<Gap> Blank
);

/// <param name="Since">The day from which the list tells.</param>
public sealed record WrittenList(string Name, string Meaning, DateOnly Since, int Rows);
