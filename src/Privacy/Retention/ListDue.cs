using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Records.People;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Retention;

/// <summary>A record whose time is over, or of which nobody can say whether it is.</summary>
public sealed record DueRecord(
    long Child,
    string Name,
    DateOnly? BirthDate,
    string Key,
    DateOnly? LastThing,
    long Entries,
    Hold? Hold
);

/// <param name="Unseen">How many more there are of children whom the caller must not see: they are destroyed like the others.</param>
/// <param name="More">How many more there are than one page shows.</param>
public sealed record DueList(
    ScheduleLine Rule,
    SourceSystem Source,
    IReadOnlyList<DueRecord> Records,
    long Unseen,
    long More
);

/// <summary>Whose records a line of a dry run is about, for those who see children; each is on the trail.</summary>
public sealed class ListDue(Database database, Schedule schedule, TimeProvider clock)
{
    public const int AtOnce = 200;

    /// <returns>Null where there is no such line, and for whoever may not see it.</returns>
    /// <param name="notKnown">Lists, in place of what is over, records of which a day is not known that the line counts from: a person must look.</param>
    public async Task<DueList?> RunAsync(
        DateOnly on,
        string rule,
        SourceSystem source,
        Caller caller,
        bool notKnown = false
    )
    {
        if (!caller.KeepsRetention || !NeedToKnow.ReachesEveryone(caller) || schedule.Find(rule) is not { } line)
            return null;
        await using var work = await database.BeginAsync();
        var judged = await work.JudgedAsync(schedule, on, caller.Authority);
        var over = (notKnown ? judged.NotKnown : judged.Over)
            .Where(each => each.Rule == line && each.Record.Key.Source == source)
            .ToList();
        var seen = await SeenAsync(work, over.Select(each => each.Record.Child), caller);
        var hidden = await work.HiddenHoldsAsync(caller);
        var shown = over.Where(each => seen.ContainsKey(each.Record.Child)).ToList();
        DueList list = new(
            line,
            source,
            [.. shown.Take(AtOnce).Select(each => Record(each, seen[each.Record.Child], hidden))],
            over.Count - shown.Count,
            Math.Max(0, shown.Count - AtOnce)
        );
        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            notKnown ? "Listed records whose time is not known" : "Listed records whose time is over",
            $"{line.Name}, on {on:O}",
            [.. list.Records.Select(record => record.Child)],
            Purpose.InformationRights
        );
        await work.KeepAsync();
        return list;
    }

    private static DueRecord Record(Over over, Seen who, IReadOnlySet<long> hidden) =>
        new(
            over.Record.Child,
            Naming.Of(who.GivenName, who.FamilyName, over.Record.Key.Key, over.Record.Key.Source),
            over.Record.BirthDate,
            over.Record.Key.Key,
            over.Record.LastThing,
            over.Record.Entries,
            over.Hold is { } hold && hidden.Contains(hold.Number) ? hold.WithoutChild : over.Hold
        );

    private static async Task<Dictionary<long, Seen>> SeenAsync(Work work, IEnumerable<long> children, Caller caller)
    {
        var seen = new Dictionary<long, Seen>();
        foreach (var some in children.Distinct().Chunk(500))
        {
            var parameters = new DynamicParameters();
            foreach (
                var row in await work.Connection.QueryAsync<Seen>(
                    $"""
                    select c.id, c.given_name, c.family_name from record_child c
                    where c.id in ({string.Join(", ", some)}) and {NeedToKnow.Condition(caller, "c", parameters)}
                    """,
                    parameters
                )
            )
                seen[row.Id] = row;
        }

        return seen;
    }

    private sealed record Seen(long Id, string? GivenName, string? FamilyName);
}
