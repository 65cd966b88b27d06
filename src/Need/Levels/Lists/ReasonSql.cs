using Dapper;
using Headwater.Access;
using Headwater.Need.Signals;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Need.Levels.Lists;

internal static class ReasonSql
{
    /// <summary>The reasons of some children that the caller may see, the highest level first.</summary>
    public static async Task<ILookup<long, ListedReason>> ReasonsAsync(
        this Work work,
        IReadOnlyCollection<long> children,
        bool withEvidence,
        Caller caller
    )
    {
        var rows = new List<ReasonRow>();
        foreach (var some in children.Chunk(500))
        {
            var parameters = new DynamicParameters();
            for (var i = 0; i < some.Length; i++)
                parameters.Add($"child{i}", some[i]);
            rows.AddRange(
                await work.Connection.QueryAsync<ReasonRow>(
                    $"""
                    select child, signal, level, since, latest, first_seen,
                           {(withEvidence ? "entries, evidence" : "entries")}
                    from need_reason
                    where child in ({string.Join(", ", some.Select((_, i) => $"@child{i}"))})
                    order by child, level desc, since desc, signal
                    """,
                    parameters
                )
            );
        }

        var seen = rows.Where(row => Sees(caller, row.Signal))
            .Select(row => (row.Child, Row: row, Evidence: EvidenceText.Read(row.Evidence)))
            .ToList();
        var files = await FilesAsync(
            work,
            seen.SelectMany(row => row.Evidence).Select(entry => entry.File).ToHashSet()
        );
        return seen.ToLookup(row => row.Child, row => row.Row.Reason(row.Evidence, files));
    }

    /// <summary>Whether a caller may see that a signal was raised: only if they see all that it reads.</summary>
    public static bool Sees(Caller caller, string signal) =>
        NeedToKnow.SeesWhole(caller)
        || Catalogue.Find(signal) is { } known && known.Inputs.All(kind => NeedToKnow.SeesKind(caller, kind));

    private static async Task<Dictionary<int, string>> FilesAsync(Work work, HashSet<int> numbers) =>
        numbers.Count is 0
            ? []
            : (
                await work.Connection.QueryAsync<(long Number, string Path)>(
                    $"select number, path from intake_file where number in ({string.Join(", ", numbers)})"
                )
            ).ToDictionary(file => (int)file.Number, file => file.Path);

    // With properties rather than parameters: the evidence is not always asked for.
    private sealed class ReasonRow
    {
        public long Child { get; init; }

        public string Signal { get; init; } = "";

        public long Level { get; init; }

        public string Since { get; init; } = "";

        public string Latest { get; init; } = "";

        public string FirstSeen { get; init; } = "";

        public long Entries { get; init; }

        public string Evidence { get; init; } = "[]";

        public ListedReason Reason(IEnumerable<Entry> evidence, Dictionary<int, string> files) =>
            new(
                Signal,
                (PathwayLevel)Level,
                Days.Read(Since),
                Days.Read(Latest),
                Days.Read(FirstSeen),
                (int)Entries,
                [.. evidence.Select(entry => new ToldEvidence(entry, files.GetValueOrDefault(entry.File, "")))]
            );
    }
}
