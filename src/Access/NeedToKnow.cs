using System.Data;
using System.Globalization;
using Dapper;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access;

/// <summary>The one place that says which children a caller sees. Every query for children holds this condition.</summary>
public static class NeedToKnow
{
    // Restricted records that do not name the caller, and children whom the caller must not see. A child's number stands
    // here whatever else is known of them, so it is asked of numbers alone.
    private const string Hidden = """
        select r.child from access_restriction r
        where r.authority = @callerAuthority and r.ended_at is null and not exists (
            select 1 from access_admitted a
            where a.authority = r.authority and a.child = r.child and a.user_name = @callerName
              and a.ended_at is null and (a.until is null or a.until > @callerAsks))
        union all
        select e.child from access_exclusion e
        where e.authority = @callerAuthority and e.user_name = @callerName and e.ended_at is null
        """;

    /// <summary>Whether a caller reaches every child of their authority, restricted records and exclusions apart.</summary>
    public static bool ReachesEveryone(Caller caller) => caller.SeesChildren && caller.Reach is Reach.Authority;

    /// <summary>Whether a caller sees all that is recorded of the children whom they reach: the council's own people do, however few they reach.</summary>
    public static bool SeesWhole(Caller caller) =>
        caller.SeesChildren && caller.Reach is Reach.Cases or Reach.Team or Reach.Service or Reach.Authority;

    /// <summary>
    /// Whether a caller sees what an area of a child's life holds (<see cref="Kinds"/>). A school sees school and special
    /// needs; of the rest it learns only that another service knows the child.
    /// </summary>
    public static bool SeesArea(Caller caller, string area) =>
        SeesWhole(caller)
        || (caller.SeesChildren && caller.Reach is Reach.School && area is ("School" or "Special needs"))
        || (IsPartner(caller) && caller.Sharing?.Areas.Contains(area) is true);

    /// <summary>Whether a caller learns which records of a child a system has, and what they say.</summary>
    public static bool SeesSource(Caller caller, SourceSystem source) =>
        SeesWhole(caller)
        || (
            caller.SeesChildren && caller.Reach is Reach.School && source is (SourceSystem.Schools or SourceSystem.Sen2)
        )
        || (IsPartner(caller) && SeesArea(caller, AreaOf(source)));

    /// <summary>
    /// Whether a caller works for another organisation: they see what an agreement names, and nothing that the council
    /// works out or decides, such as levels, families and notices.
    /// </summary>
    public static bool IsPartner(Caller caller) => caller.Role is Role.PartnerWorker;

    private static string AreaOf(SourceSystem source) =>
        source switch
        {
            SourceSystem.Schools => "School",
            SourceSystem.Sen2 => "Special needs",
            SourceSystem.EarlyHelp => "Early help",
            SourceSystem.SocialCare => "Social care",
            SourceSystem.YouthJustice => "Youth justice",
            SourceSystem.Missing => "Missing",
            _ => throw new ArgumentOutOfRangeException(nameof(source), source, "No such source."),
        };

    public static bool SeesKind(Caller caller, Kind kind) => SeesArea(caller, Kinds.Describe(kind).Area);

    /// <summary>Whether a caller sees an entry that a system told: what is merely recorded of a child tells by itself that the system knows them.</summary>
    public static bool SeesEntry(Caller caller, Kind kind, SourceSystem? source) =>
        SeesKind(caller, kind)
        && (kind is not Kind.Described || SeesWhole(caller) || (source is { } told && SeesSource(caller, told)));

    /// <summary>A condition on the table of children (<c>record_child</c>), under the alias given, and the parameters it needs.</summary>
    /// <example><code>$"select … from record_child c where {NeedToKnow.Condition(caller, "c", parameters)}"</code></example>
    public static string Condition(Caller caller, string alias, DynamicParameters parameters) =>
        $"{Reached(caller, alias, parameters)} and {NotHidden(caller, $"{alias}.id", parameters)}";

    /// <summary>
    /// <see cref="Condition"/> for a table that names children of the caller's authority by number, and the parameters it
    /// needs: whoever reaches everyone is asked of the few hidden alone, so that a count need not look up each child.
    /// </summary>
    /// <param name="child">The column of the number.</param>
    public static string ConditionOfNumber(Caller caller, string child, DynamicParameters parameters) =>
        ReachesEveryone(caller)
            ? NotHidden(caller, child, parameters)
            : $"{child} in (select n.id from record_child n where {Condition(caller, "n", parameters)})";

    /// <summary>
    /// The part of <see cref="Condition"/> that asks of a child's number alone, for a caller who reaches everyone, and the
    /// parameters it needs.
    /// </summary>
    /// <param name="child">The column of the number.</param>
    public static string NotHidden(Caller caller, string child, DynamicParameters parameters)
    {
        parameters.Add("callerAuthority", caller.Authority);
        parameters.Add("callerName", caller.Name);
        parameters.Add("callerAsks", Moment.Text(caller.Asks));
        return $"{child} not in ({Hidden})";
    }

    /// <summary>
    /// The same of what names children by a number of a source alone, before anybody knows which child that is: no number
    /// of a hidden child, be it a source's own or a pupil number.
    /// </summary>
    /// <param name="key">The column of the number.</param>
    public static string NotHiddenKey(Caller caller, string key, DynamicParameters parameters) =>
        $"""
            {key} not in (
                select p.source_key from record_person p
                where p.authority = @callerAuthority and not ({NotHidden(caller, "p.child", parameters)})
                union all
                select p.upn from record_person p
                where p.authority = @callerAuthority and p.upn is not null
                  and not ({NotHidden(caller, "p.child", parameters)}))
            """;

    /// <summary>The numbers of children whom the caller must not see whatever their role, as a query: not even who looked at them.</summary>
    internal static string Excluded(Caller caller, DynamicParameters parameters)
    {
        parameters.Add("callerAuthority", caller.Authority);
        parameters.Add("callerName", caller.Name);
        return """
            select e.child from access_exclusion e
            where e.authority = @callerAuthority and e.user_name = @callerName and e.ended_at is null
            """;
    }

    /// <summary>
    /// The condition of knowing that somebody works with a child, and whom to ring: another right than to see the record.
    /// A school learns it of its own roll, the council's people of every child; nobody of a hidden child, or of one whose
    /// record tells of an adoption.
    /// </summary>
    public static string Existence(Caller caller, string alias, DynamicParameters parameters)
    {
        var reached = Reached(caller, alias, parameters);
        var known =
            !caller.LearnsWhoWorks ? "1 = 0"
            : SeesWhole(caller) ? $"{alias}.authority = @callerAuthority"
            : reached;
        return $"""
            {known} and {NotHidden(caller, $"{alias}.id", parameters)}
            and not exists (
                select 1 from record_person d where d.child = {alias}.id and d.adopted_on is not null)
            and not exists (
                select 1 from record_entry d
                where d.child = {alias}.id and d.kind = {(int)Kind.AdoptionDecision})
            """;
    }

    /// <summary>Whether the caller sees a child.</summary>
    public static async Task<bool> SeesAsync(this Work work, long child, Caller caller)
    {
        var parameters = new DynamicParameters(new { child });
        return await work.Connection.ExecuteScalarAsync<long>(
            $"select count(*) from record_child c where c.id = @child and {Condition(caller, "c", parameters)}",
            parameters
        )
            is not 0;
    }

    /// <summary>The part of <see cref="Condition"/> that follows from how far the caller sees (<see cref="Reaches"/>).</summary>
    internal static string Reached(Caller caller, string alias, DynamicParameters parameters)
    {
        parameters.Add("callerAuthority", caller.Authority);
        parameters.Add("callerSchool", caller.School);
        parameters.Add("callerWorker", caller.Worker, DbType.String);
        parameters.Add("callerTeam", caller.Team, DbType.String);
        parameters.Add("callerService", (long?)caller.Service, DbType.Int64);
        parameters.Add("callerName", caller.Name);
        parameters.Add("callerAsks", Moment.Text(caller.Asks));
        parameters.Add("callerToday", caller.Asks.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        var reach = caller.SeesChildren ? caller.Reach : Reach.Nobody;
        return $"{alias}.authority = @callerAuthority and {Reaches.Describe(reach).Of(alias, caller, parameters)}";
    }
}
