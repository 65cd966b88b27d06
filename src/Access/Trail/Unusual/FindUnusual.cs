using Dapper;
using Headwater.Access.Trail.Reading;
using Headwater.Access.Users;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Trail.Unusual;

/// <summary>What somebody found who judged an unusual look.</summary>
public sealed record Note(string Text, string By, DateTimeOffset At);

/// <summary>Lines of one person that a rule names, the latest first, and what those found who judged them.</summary>
/// <param name="Last">The number of the latest line, by which a note is known again.</param>
/// <param name="Count">How many lines there are; not all are shown.</param>
public sealed record UnusualLook(
    Rule Rule,
    string By,
    long Last,
    long Count,
    IReadOnlyList<TrailLine> Lines,
    IReadOnlyList<Note> Notes
);

public sealed record UnusualPage(
    long Count,
    IReadOnlyList<UnusualLook> Looks,
    IReadOnlyDictionary<string, int> ByRule,
    long Read
)
{
    public static UnusualPage Empty { get; } = new(0, [], new Dictionary<string, int>(), 0);
}

/// <summary>Runs the rules over the lines of some days. What they name is for a person to judge; that somebody asked is on the trail.</summary>
public sealed class FindUnusual(
    Database database,
    TimeProvider clock,
    LookPolicy policy,
    IEnumerable<Involvement> involvements
)
{
    /// <summary>So many lines of each are shown; the rest stand under the person's name and day.</summary>
    public const int Shown = 10;

    /// <summary>A month of a large council's looks can be read at once; a year cannot.</summary>
    public const int MostDays = 31;

    /// <param name="rule">The key of the one rule asked for; null for all.</param>
    /// <param name="few">How many children of one line are named; of the rest is said how many they are.</param>
    public async Task<UnusualPage> RunAsync(
        Days days,
        string? rule,
        int skip,
        int take,
        Caller caller,
        int few = int.MaxValue
    )
    {
        if (!caller.ReadsTrail)
            return UnusualPage.Empty;
        await using var work = await database.BeginAsync();
        var lines = await GlimpsesAsync(work, days, caller);
        var seen = new Glimpses(lines, await TiesAsync(work, lines, days, caller.Authority), policy);
        var found = (
            from each in Rules.All
            from group_ in each.Find(seen)
            where group_[^1].Day >= days.From
            orderby group_[^1].Number descending
            select (Rule: each, Lines: group_)
        ).ToList();
        var asked = found.Where(each => rule is null || each.Rule.Key == rule).ToList();
        var shown = asked.Skip(skip).Take(take).ToList();
        var page = new UnusualPage(
            asked.Count,
            await ShowAsync(work, shown, caller, few),
            found.CountBy(each => each.Rule.Key).ToDictionary(),
            lines.LongCount(line => line.Day >= days.From)
        );
        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            "Looked for unusual looks",
            $"{days.From:O} to {days.Until:O}",
            [.. page.Looks.SelectMany(look => look.Lines).SelectMany(line => line.Children)],
            Purpose.InformationRights
        );
        await work.KeepAsync();
        return page;
    }

    private async Task<IReadOnlyList<Glimpse>> GlimpsesAsync(Work work, Days days, Caller caller)
    {
        var parameters = new DynamicParameters(
            new
            {
                since = (days with { From = days.From.AddDays(-Rules.DaysBack) }).Since(clock.LocalTimeZone),
                before = days.Before(clock.LocalTimeZone),
                WhoOpened.Page,
                WhoOpened.AskedInVain,
            }
        );
        return
        [
            .. (
                await work.Connection.QueryAsync<Row>(
                    $"""
                    select t.number, t.at, t.by_name, t.role, t.purpose, t.children,
                           case when t.did <> @AskedInVain then t.sought end as sought,
                           case when t.did = @Page then (
                               select min(o.child) from access_trail_child o where o.number = t.number) end as opened,
                           case when t.sought is not null then t.did || ' ' || t.about end as tried
                    from access_trail t
                    where t.authority = @callerAuthority and t.at >= @since and t.at < @before
                      and (t.children > 0 or (t.sought is not null and t.did <> @AskedInVain))
                      and {ReadableLines.NotAboutExcluded(caller, "t", parameters)}
                    order by t.number
                    """,
                    parameters
                )
            ).Select(row => row.Glimpse(clock.LocalTimeZone)),
        ];
    }

    private async Task<ILookup<(string By, long Child), InvolvementKind>> TiesAsync(
        Work work,
        IReadOnlyList<Glimpse> lines,
        Days days,
        string authority
    )
    {
        var people = await work.ListUsersAsync(authority);
        var ties = new List<((string, long) Pair, InvolvementKind Kind)>();
        foreach (var some in lines.Select(line => line.Opened).OfType<long>().Distinct().Chunk(500))
        foreach (var involvement in involvements)
            ties.AddRange(
                (
                    await involvement.Find(
                        work,
                        new Asked(authority, some, people, days.From.AddDays(-Rules.DaysBack), days.Until)
                    )
                ).Select(pair => (pair, involvement.Kind))
            );
        return ties.ToLookup(tie => tie.Pair, tie => tie.Kind);
    }

    private async Task<IReadOnlyList<UnusualLook>> ShowAsync(
        Work work,
        IReadOnlyList<(Rule Rule, IReadOnlyList<Glimpse> Lines)> found,
        Caller caller,
        int few
    )
    {
        var looks = new List<UnusualLook>();
        var numbers = found.SelectMany(each => each.Lines.TakeLast(Shown)).Select(line => line.Number).Append(0);
        var page = await work.ReadableAsync(
            $"t.number in ({string.Join(", ", numbers)})",
            new DynamicParameters(),
            skip: 0,
            take: int.MaxValue,
            caller,
            clock.LocalTimeZone,
            few
        );
        var readable = page.Lines.ToDictionary(line => line.Number);
        foreach (var (rule, lines) in found)
            looks.Add(
                new UnusualLook(
                    rule,
                    lines[^1].By,
                    lines[^1].Number,
                    lines.Count,
                    [.. lines.TakeLast(Shown).Reverse().Select(line => readable[line.Number])],
                    await work.NotesAsync(rule, lines, caller.Authority, clock.LocalTimeZone)
                )
            );

        return looks;
    }

    // A class, not a record: of computed columns SQLite knows no types.
    private sealed class Row
    {
        public long Number { get; init; }

        public string At { get; init; } = "";

        public string ByName { get; init; } = "";

        public string Role { get; init; } = "";

        public string Purpose { get; init; } = "";

        public long Children { get; init; }

        public long? Sought { get; init; }

        public long? Opened { get; init; }

        public string? Tried { get; init; }

        public Glimpse Glimpse(TimeZoneInfo zone) =>
            new(
                Number,
                TimeZoneInfo.ConvertTime(Moment.Read(At), zone),
                ByName,
                Enum.Parse<Role>(Role),
                Enum.Parse<Purpose>(Purpose),
                Children,
                Opened,
                Sought,
                Tried
            );
    }
}
