using Dapper;
using Headwater.Storage;

namespace Headwater.Need.Levels;

/// <summary>What stood before a run: the suggestions and reasons that it replaces, and what people have agreed.</summary>
internal sealed class Earlier
{
    private readonly Dictionary<long, Suggestion> suggestions;
    private readonly Dictionary<(long Child, string Signal), DateOnly> firstSeen;
    private readonly Dictionary<long, PathwayLevel> agreed;
    private readonly bool sameDay;
    private readonly bool isFirst;

    private Earlier(
        Dictionary<long, Suggestion> suggestions,
        Dictionary<(long, string), DateOnly> firstSeen,
        Dictionary<long, PathwayLevel> agreed,
        bool sameDay,
        bool isFirst
    )
    {
        this.suggestions = suggestions;
        this.firstSeen = firstSeen;
        this.agreed = agreed;
        this.sameDay = sameDay;
        this.isFirst = isFirst;
    }

    public long NextRun { get; private init; }

    /// <summary>Children who need a row although no signal is raised: suggested before, or at an agreed level.</summary>
    public IEnumerable<long> Standing =>
        suggestions
            .Where(each => Was(each.Key) is > PathwayLevel.Mainstream)
            .Select(each => each.Key)
            .Union(agreed.Keys);

    /// <summary>Children of whom anything was suggested or agreed.</summary>
    public IEnumerable<long> Known => suggestions.Keys.Union(agreed.Keys);

    /// <param name="children">Of these alone; null for everyone.</param>
    public static async Task<Earlier> ReadAsync(
        Work work,
        string authority,
        DateOnly today,
        IReadOnlyCollection<long>? children = null
    )
    {
        var these = children is null ? "" : $" and child in ({string.Join(", ", children.Append(0))})";
        var suggestions = await work.Connection.QueryAsync<SuggestionRow>(
            $"select child, level, since, was, changed_on from need_suggestion where authority = @authority{these}",
            new { authority }
        );
        var reasons = await work.Connection.QueryAsync<(long Child, string Signal, string FirstSeen)>(
            $"select child, signal, first_seen from need_reason where authority = @authority{these}",
            new { authority }
        );
        var agreed = await work.Connection.QueryAsync<(long Child, long Level)>(
            $"select child, level from need_agreed where authority = @authority and level is not null{these}",
            new { authority }
        );
        var last = await work.Connection.QueryAsync<string>(
            "select assessed_on from need_run where authority = @authority order by id desc limit 1",
            new { authority }
        );
        var lastDay = last.Select(Days.Read).Cast<DateOnly?>().SingleOrDefault();

        return new(
            suggestions.ToDictionary(row => row.Child, row => row.Suggestion),
            reasons.ToDictionary(row => (row.Child, string.Intern(row.Signal)), row => Days.Read(row.FirstSeen)),
            agreed.ToDictionary(row => row.Child, row => (PathwayLevel)row.Level),
            sameDay: lastDay == today,
            isFirst: lastDay is null
        )
        {
            NextRun = 1 + await work.Connection.ExecuteScalarAsync<long>("select coalesce(max(id), 0) from need_run"),
        };
    }

    /// <summary>The level before this run. A run made again on the same day is set against the day before, so that what is new stays new.</summary>
    public PathwayLevel? Was(long child) =>
        suggestions.TryGetValue(child, out var before)
            ? sameDay
                ? before.Was
                : before.Level
            : isFirst
                ? null
                : PathwayLevel.Mainstream;

    /// <summary>Since when the level has been suggested.</summary>
    public DateOnly Since(long child, PathwayLevel level, DateOnly today) =>
        suggestions.TryGetValue(child, out var before) && before.Level == level ? before.Since : today;

    public DateOnly ChangedOn(long child, PathwayLevel level, DateOnly today) =>
        suggestions.TryGetValue(child, out var before) && before.Level == level ? before.ChangedOn : today;

    /// <summary>The first run of the unbroken row of runs in which the signal was raised for the child.</summary>
    public DateOnly FirstSeen(long child, string signal, DateOnly today) =>
        firstSeen.GetValueOrDefault((child, signal), today);

    public PathwayLevel? Agreed(long child) => agreed.TryGetValue(child, out var level) ? level : null;

    private readonly record struct Suggestion(
        PathwayLevel Level,
        DateOnly Since,
        PathwayLevel? Was,
        DateOnly ChangedOn
    );

    private sealed record SuggestionRow(long Child, long Level, string Since, long? Was, string ChangedOn)
    {
        public Suggestion Suggestion =>
            new((PathwayLevel)Level, Days.Read(Since), (PathwayLevel?)Was, Days.Read(ChangedOn));
    }
}
