using System.Globalization;
using Dapper;
using Headwater.Access;
using Headwater.Records.Matching;
using Headwater.Storage;

namespace Headwater.Need.Levels.Lists;

internal static class ListSql
{
    /// <summary>The numbers of those who turned out to be another child, or whom no file names any more: no list shows them.</summary>
    public const string Joined =
        "select j.id from record_child j where j.authority = @authority and j.joined_into is not null";

    /// <summary>The numbers of young adults; needs the day as @eighteen on which whoever is 18 today was born.</summary>
    public const string Grown =
        "select g.id from record_child g where g.authority = @authority and g.birth_date <= @eighteen";

    public static Task<long> CountListedAsync(this Work work, ListFilter filter, DateOnly today, Caller caller)
    {
        var parameters = new DynamicParameters(
            new
            {
                authority = caller.Authority,
                today,
                eighteen = AgeGroups.Eighteen(today),
            }
        );
        return work.Connection.ExecuteScalarAsync<long>(
            filter.AsksOfSuggestionOnly
                ? $"""
                select count(*) from need_suggestion s {(
                    filter.ToDecide ? "left join need_agreed a on a.child = s.child" : ""
                )}
                where {OfSuggestionsAlone(filter, caller, parameters)}
                """
                : $"""
                select count(*) from {(
                    filter.AsksOfChildOnly ? "record_child c" : From(filter, caller, Walk.Children)
                )} {(filter.ToDecide ? "left join need_agreed a on a.child = c.id" : "")}
                where {Where(filter, caller, Walk.Children, parameters)}
                """,
            parameters
        );
    }

    // The same children as of Where, without looking up each of them.
    private static string OfSuggestionsAlone(ListFilter filter, Caller caller, DynamicParameters parameters)
    {
        var conditions = new List<string>
        {
            "s.authority = @authority",
            NeedToKnow.ConditionOfNumber(caller, "s.child", parameters),
            $"s.child not in ({Joined})",
        };
        AddOfSuggestion(conditions, filter, caller, Walk.Levels, "s.child", parameters);
        if (filter.Ages is { } ages)
            conditions.Add($"s.child {(ages is AgeGroup.YoungAdults ? "" : "not ")}in ({Grown})");
        return string.Join("\n  and ", conditions);
    }

    public static Task<IEnumerable<ListedRow>> ListedAsync(
        this Work work,
        ListFilter filter,
        int skip,
        int take,
        ListPlace? after,
        DateOnly today,
        Caller caller
    )
    {
        var walk = WalkOf(filter);
        // Written out: of a stretch whose length it does not know, PostgreSQL thinks as of a tenth of the list.
        var stretch = string.Create(CultureInfo.InvariantCulture, $"limit {take} offset {skip}");
        var parameters = new DynamicParameters(
            new
            {
                authority = caller.Authority,
                today,
                eighteen = AgeGroups.Eighteen(today),
            }
        );
        var chosen = Chosen(walk, filter, after, stretch, caller, parameters);
        return work.Connection.QueryAsync<ListedRow>(
            $"""
            select c.id, c.given_name, c.family_name, c.birth_date, c.school as school_urn, d.name as school_name,
                   c.on_roll, c.curriculum_year, s.level as suggested, s.since, a.level as agreed,
                   a.since as agreed_since, a.deferred_until, a.suggested as suggested_then, s.need_level, s.change,
                   s.was, s.changed_on, c.sought_name, s.shown, {Later} as later
            from {(chosen is null ? From(filter, caller, walk) : $"({chosen}) s cross join record_child c")}
            left join need_agreed a on a.child = c.id
            left join record_school d on d.authority = c.authority and d.urn = c.school
            where {Where(filter, caller, walk, parameters)} {(chosen is null ? After(walk, after, parameters) : "")}
            order by {Order(walk)}
            {(chosen is null ? stretch : "")}
            """,
            parameters
        );
    }

    // No index is in this order. So those to show are sorted out among suggestions, and only they are looked up.
    private static string? Chosen(
        Walk walk,
        ListFilter filter,
        ListPlace? after,
        string stretch,
        Caller caller,
        DynamicParameters parameters
    ) =>
        walk is Walk.Waiting && filter.AsksOfSuggestionOnly
            ? $"""
                select s.* from need_suggestion s left join need_agreed a on a.child = s.child
                where {OfSuggestionsAlone(filter, caller, parameters)} {After(walk, after, parameters)}
                order by {Order(walk)}
                {stretch}
                """
            : null;

    /// <summary>In which order the list is walked.</summary>
    private enum Walk
    {
        /// <summary>By the children's numbers: the cheapest way through all of them.</summary>
        Children,
        Levels,
        Changes,
        Names,
        Waiting,
    }

    private const string Later = $"(case when {Waiting.Condition} then 0 else 1 end)";

    private static Walk WalkOf(ListFilter filter) =>
        filter switch
        {
            { Everyone: true } or { Order: ListOrder.Name } => Walk.Names,
            { Order: ListOrder.Changed } => Walk.Changes,
            { Order: ListOrder.Waiting } => Walk.Waiting,
            _ => Walk.Levels,
        };

    // A cross join keeps SQLite to the order written. The list is walked along its own index and each child looked up;
    // where the question is about who the child is, the few children who fit are walked instead.
    internal static string From(ListFilter filter, Caller caller) => From(filter, caller, Walk.Levels);

    private static string From(ListFilter filter, Caller caller, Walk walk)
    {
        if (filter.Everyone)
            return "record_child c left join need_suggestion s on s.authority = c.authority and s.child = c.id";

        var fewChildren =
            filter is { School: not null } or { Among: not null } or { Worker: not null } or { Name: not null };
        return fewChildren || walk is Walk.Names || !NeedToKnow.ReachesEveryone(caller)
            ? "record_child c cross join need_suggestion s"
            : "need_suggestion s cross join record_child c";
    }

    private static string Order(Walk walk) =>
        walk switch
        {
            Walk.Names => "c.sought_name, c.id",
            Walk.Changes => "s.changed_on desc, s.child desc",
            Walk.Waiting => $"{Later}, -s.level, s.changed_on, s.child",
            _ => "s.shown desc, s.changed_on desc, s.child desc",
        };

    // The same columns and directions as the order, so that a walk in stretches meets every child once.
    private static string After(Walk walk, ListPlace? after, DynamicParameters parameters)
    {
        if (after is null)
            return "";
        parameters.AddDynamicParams(
            new
            {
                afterChild = after.Child,
                afterName = after.Name,
                afterLevel = -after.Level,
                afterShown = after.Shown,
                afterDay = after.ChangedOn,
                afterLater = after.Later,
            }
        );
        return "and "
            + walk switch
            {
                Walk.Names => "(c.sought_name, c.id) > (@afterName, @afterChild)",
                Walk.Changes => "(s.changed_on, s.child) < (@afterDay, @afterChild)",
                Walk.Waiting =>
                    $"({Later}, -s.level, s.changed_on, s.child) > (@afterLater, @afterLevel, @afterDay, @afterChild)",
                _ => "(s.shown, s.changed_on, s.child) < (@afterShown, @afterDay, @afterChild)",
            };
    }

    internal static string Where(ListFilter filter, Caller caller, DynamicParameters parameters) =>
        Where(filter, caller, Walk.Levels, parameters);

    private static string Where(ListFilter filter, Caller caller, Walk walk, DynamicParameters parameters)
    {
        var conditions = new List<string> { NeedToKnow.Condition(caller, "c", parameters), "c.joined_into is null" };
        if (!filter.Everyone)
            conditions.Add("s.child = c.id and s.authority = @callerAuthority");
        if (!filter.Everyone && walk is Walk.Children)
            conditions.Add("s.child > 0");
        AddOfSuggestion(conditions, filter, caller, walk, "c.id", parameters);
        if (filter.School is { } school)
            Add("c.school = @school", "school", school);
        if (filter.Among is { } among)
            conditions.Add($"c.id in ({string.Join(", ", among.DefaultIfEmpty())})");
        if (filter.CurriculumYear is { } year)
            Add("c.curriculum_year = @year", "year", (long)year);
        // Who holds a child is not for a school to find out by asking.
        if (filter.Worker is not null && !NeedToKnow.SeesWhole(caller))
            conditions.Add("1 = 0");
        if (filter.Worker is { } worker)
            Add("c.worker = @worker", "worker", worker);
        if (filter.Ages is { } ages)
            conditions.Add(ages is AgeGroup.YoungAdults ? AgeGroups.Grown : $"not {AgeGroups.Grown}");
        AddOfName(conditions, filter.Name ?? "", parameters);
        return string.Join("\n  and ", conditions);

        void Add(string condition, string name, object value)
        {
            conditions.Add(condition);
            parameters.Add(name, value);
        }
    }

    // Names are gone through first, and only of the children whom they fit anything else is asked.
    private static void AddOfName(List<string> conditions, string name, DynamicParameters parameters)
    {
        var words = name.Split(' ').Select(Folding.Fold).Where(word => word is not "").ToList();
        if (words.Count is 0)
            return;
        for (var i = 0; i < words.Count; i++)
        {
            parameters.Add($"first{i}", $"{words[i]}%");
            parameters.Add($"later{i}", $"% {words[i]}%");
        }

        var fits = words.Select((_, i) => $"(n.sought_name like @first{i} or n.sought_name like @later{i})");
        conditions.Add(
            $"""
            c.id in (
                select n.id from record_child n
                where n.authority = @callerAuthority and {string.Join(" and ", fits)})
            """
        );
    }

    // What a list asks of the suggestion and its reasons.
    private static void AddOfSuggestion(
        List<string> conditions,
        ListFilter filter,
        Caller caller,
        Walk walk,
        string child,
        DynamicParameters parameters
    )
    {
        // Levels are what the council makes of a child: no agreement shows them.
        if (NeedToKnow.IsPartner(caller))
            conditions.Add("1 = 0");
        if (!filter.Everyone)
            conditions.Add(filter.Change is Change.Gone ? "s.change = 'Gone'" : Level(filter, walk, parameters));
        if (filter.Change is { } change and not Change.Gone)
        {
            conditions.Add("s.change = @change");
            parameters.Add("change", $"{change}");
        }

        if (filter.Signal is { } signal)
        {
            conditions.Add(
                ReasonSql.Sees(caller, signal)
                    ? $"{child} in (select r.child from need_reason r where r.authority = @callerAuthority and r.signal = @signal)"
                    : "1 = 0"
            );
            parameters.Add("signal", signal);
        }

        if (filter.ToDecide)
            conditions.Add(Waiting.Condition);
    }

    // The plus keeps SQLite from walking by level when another order is asked for.
    private static string Level(ListFilter filter, Walk walk, DynamicParameters parameters)
    {
        if (filter.Level is not { } level)
            // A child whom a person took off the list comes back when the suggestion moves.
            return filter.ToDecide ? "s.shown >= 0"
                : walk is Walk.Levels ? "s.shown > 0"
                : "+s.shown > 0";
        parameters.Add("level", (long)level);
        return "s.shown = @level";
    }
}
