using Dapper;
using Headwater.Access;
using Headwater.Records.People;
using Headwater.Records.Timelines;
using Headwater.Storage;

namespace Headwater.Records.Families;

/// <summary>Reads a child's family within the caller's rights.</summary>
internal static class FamilySql
{
    /// <returns>Null if there is no such child, or none that the caller may see.</returns>
    public static async Task<Family?> FamilyAsync(this Work work, long child, Caller caller)
    {
        // What an agreement shows of a child is not their family.
        if (NeedToKnow.IsPartner(caller))
            return null;
        var seen = await work.SeenAsync([child], caller);
        if (!seen.TryGetValue(child, out var who))
            return null;
        var everything = NeedToKnow.SeesWhole(caller);
        var (stays, ties) = everything
            ? (
                (await work.KeptKinAsync(caller.Authority, [child])).GetValueOrDefault(child)?.Stays ?? [],
                await work.TiesAsync(child)
            )
            : await work.AsSchoolsTellAsync(child, caller);
        var others = await work.SeenAsync([.. ties.Select(tie => tie.Left == child ? tie.Right : tie.Left)], caller);
        others.Remove(child);

        var files = await work.FilesAsync(stays, ties);
        var marks = await KeepMarks.MarksAsync(
            work,
            caller.Authority,
            [.. stays.Select(stay => stay.Postcode).OfType<string>().Distinct()]
        );
        return new Family(
            child,
            who.Name,
            [
                .. stays
                    .Select(
                        (stay, i) =>
                            new KnownStay(
                                i + 1,
                                stay,
                                // Where foster carers live, and where children are placed, is not for a school to know.
                                everything && stay.Postcode is { } postcode
                                    ? [.. marks[postcode].Order().Select(mark => (PlaceMark)mark)]
                                    : [],
                                files.Of(stay.First),
                                files.Of(stay.Last)
                            )
                    )
                    .Reverse(),
            ],
            [
                .. ties.GroupBy(tie => tie.Left == child ? tie.Right : tie.Left)
                    .Where(relative => others.ContainsKey(relative.Key))
                    .Select(relative => Relative(child, others[relative.Key], relative, files))
                    .OrderByDescending(relative => relative.LivesTogether)
                    .ThenBy(relative => relative.BirthDate is null)
                    .ThenBy(relative => relative.BirthDate)
                    .ThenBy(relative => relative.Child),
            ],
            SchoolsAlone: !everything
        );
    }

    private static Relative Relative(long child, Seen who, IEnumerable<Tie> ties, Files files) =>
        new(
            who.Id,
            who.Name,
            who.BirthDate is null ? null : EntrySql.Day(who.BirthDate),
            [
                .. ties.Select(tie => new KnownTie(
                    tie.Relation,
                    tie.Sureness,
                    tie.Rests,
                    tie.From,
                    tie.ToldUntil,
                    tie.Until,
                    tie.Postcode,
                    files.Of(tie.Left == child ? tie.LeftAt : tie.RightAt),
                    files.Of(tie.Left == child ? tie.RightAt : tie.LeftAt)
                )),
            ]
        );

    private static async Task<Dictionary<long, Seen>> SeenAsync(
        this Work work,
        IReadOnlyCollection<long> children,
        Caller caller
    )
    {
        var seen = new Dictionary<long, Seen>();
        foreach (var some in children.Distinct().Chunk(500))
        {
            var parameters = new DynamicParameters();
            for (var i = 0; i < some.Length; i++)
                parameters.Add($"child{i}", some[i]);
            foreach (
                var row in await work.Connection.QueryAsync<Seen>(
                    $"""
                    select c.id, c.given_name, c.family_name, c.birth_date from record_child c
                    where c.id in ({string.Join(", ", some.Select((_, i) => $"@child{i}"))}) and c.joined_into is null
                      and {NeedToKnow.Condition(caller, "c", parameters)}
                    """,
                    parameters
                )
            )
                seen[row.Id] = row;
        }

        return seen;
    }

    private static async Task<Files> FilesAsync(this Work work, IReadOnlyList<Stay> stays, IReadOnlyList<Tie> ties)
    {
        var numbers = stays
            .SelectMany(stay => new[] { stay.First.File, stay.Last.File })
            .Concat(ties.SelectMany(tie => new[] { tie.LeftAt.File, tie.RightAt.File }))
            .Append(0)
            .Distinct();
        return new Files(
            (
                await work.Connection.QueryAsync<(long Number, string Path)>(
                    $"select number, path from intake_file where number in ({string.Join(", ", numbers)})"
                )
            ).ToDictionary(file => (int)file.Number, file => file.Path)
        );
    }

    private sealed record Files(IReadOnlyDictionary<int, string> Paths)
    {
        public ToldIn Of(ToldAt at) => new(Paths.GetValueOrDefault(at.File, ""), at.Line);
    }

    private sealed record Seen(long Id, string? GivenName, string? FamilyName, string? BirthDate)
    {
        public string Name => Naming.Of(GivenName, FamilyName, $"{Id}", null);
    }
}
