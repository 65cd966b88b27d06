using System.Text.Json;
using Dapper;
using Headwater.Intake.Submissions;
using Headwater.Records.Matching.Identities;
using Headwater.Records.Matching.Notices;
using Headwater.Records.Timelines;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Destruction;

/// <param name="Children">Children who lost a record.</param>
/// <param name="Gone">Those of them of whom nothing is left, by every number that ever stood for them.</param>
/// <param name="Entries">How many entries were destroyed.</param>
public sealed record Destroyed(IReadOnlyCollection<long> Children, IReadOnlyCollection<long> Gone, long Entries);

/// <summary>Destroys what is kept of some records of sources, and works out anew what rested on them: who is who, timelines, families.</summary>
/// <remarks>In the work of whoever decided it, so that the decision and what follows from it are kept together or not at all.</remarks>
public static class DestroyRecords
{
    /// <param name="until">The day up to which files are not believed again about these records.</param>
    public static async Task<Destroyed> DestroyRecordsAsync(
        this Work work,
        string authority,
        IReadOnlyCollection<SourceKey> records,
        DateOnly until,
        DateTimeOffset now
    )
    {
        // One after the other with loads, which read and write the same.
        await work.HoldTableAsync("intake_file");
        var persons = await PersonsAsync(work, authority, records);
        var entries = 0L;
        foreach (var (person, child) in persons.Values)
        {
            var one = new { person, child };
            entries += await work.Connection.ExecuteAsync(
                "delete from record_entry where child = @child and person = @person",
                one
            );
            await work.Connection.ExecuteAsync("delete from record_said where person = @person", one);
        }

        foreach (var record in persons.Keys)
            await work.RememberDestroyedAsync(authority, record, until);
        await work.BuildAgainAsync(authority, NothingBut(persons.Keys), await PolicyAsync(work, authority), now);
        await work.ForgetDecisionsAsync(authority, persons.Keys);

        var children = persons.Values.Select(each => each.Child).Distinct().Order().ToList();
        await work.KeepMovedAsync(authority, children);
        return new Destroyed(children, await GoneAsync(work, authority, children), entries);
    }

    private static Received NothingBut(IEnumerable<SourceKey> forgotten) =>
        new([], [], [], [], new HashSet<int>(), []) { Forgotten = forgotten.ToHashSet() };

    private static async Task<Dictionary<SourceKey, (long Person, long Child)>> PersonsAsync(
        Work work,
        string authority,
        IReadOnlyCollection<SourceKey> records
    )
    {
        var wanted = records.ToHashSet();
        return (
            await work.Connection.QueryAsync<(long Id, long Child, long Source, string Key)>(
                "select p.id, p.child, p.source, p.source_key from record_person p where p.authority = @authority",
                new { authority }
            )
        )
            .Select(row => (Key: new SourceKey((SourceSystem)row.Source, row.Key), row.Id, row.Child))
            .Where(row => wanted.Contains(row.Key))
            .ToDictionary(row => row.Key, row => (row.Id, row.Child));
    }

    // Who is joined stays as the last load found it right: by its policy, whatever this machine was started with.
    private static async Task<MatchPolicy> PolicyAsync(Work work, string authority) =>
        await work.Connection.ExecuteScalarAsync<string?>(
            "select policy from record_match_run where authority = @authority",
            new { authority }
        )
            is { } policy
            ? JsonSerializer.Deserialize<MatchPolicy>(policy) ?? MatchPolicy.Default
            : MatchPolicy.Default;

    private static async Task<IReadOnlyList<long>> GoneAsync(Work work, string authority, List<long> children)
    {
        var into = (
            await work.Connection.QueryAsync<(long Id, long Into)>(
                "select c.id, c.joined_into from record_child c where c.authority = @authority and c.joined_into is not null",
                new { authority }
            )
        ).ToList();
        var gone = into.Where(row => row.Id == row.Into && children.Contains(row.Id)).Select(row => row.Id).ToHashSet();
        return [.. into.Where(row => gone.Contains(row.Into)).Select(row => row.Id).Order()];
    }
}
