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

    /// <summary>Whether a caller's role reaches every child of their authority, restricted records and exclusions apart.</summary>
    public static bool ReachesEveryone(Caller caller) =>
        caller.SeesChildren && caller.Role is not Role.SchoolInclusionLead;

    /// <summary>
    /// Whether a caller sees what an area of a child's life holds (<see cref="Kinds"/>). A school sees school and special
    /// needs; of the rest it learns only that another service knows the child.
    /// </summary>
    public static bool SeesArea(Caller caller, string area) =>
        ReachesEveryone(caller) || (caller.SeesChildren && area is ("School" or "Special needs"));

    /// <summary>Whether a caller learns which records of a child a system has, and what they say.</summary>
    public static bool SeesSource(Caller caller, SourceSystem source) =>
        ReachesEveryone(caller) || (caller.SeesChildren && source is (SourceSystem.Schools or SourceSystem.Sen2));

    public static bool SeesKind(Caller caller, Kind kind) => SeesArea(caller, Kinds.Describe(kind).Area);

    /// <summary>A condition on the table of children (<c>record_child</c>), under the alias given, and the parameters it needs.</summary>
    /// <example><code>$"select … from record_child c where {NeedToKnow.Condition(caller, "c", parameters)}"</code></example>
    public static string Condition(Caller caller, string alias, DynamicParameters parameters) =>
        $"{Reach(caller, alias, parameters)} and {NotHidden(caller, $"{alias}.id", parameters)}";

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

    /// <summary>The part of <see cref="Condition"/> that follows from the caller's role alone.</summary>
    internal static string Reach(Caller caller, string alias, DynamicParameters parameters)
    {
        parameters.Add("callerAuthority", caller.Authority);
        parameters.Add("callerSchool", caller.School);
        var authority = $"{alias}.authority = @callerAuthority";
        return caller switch
        {
            { SeesChildren: false } => "1 = 0",
            { Role: Role.SchoolInclusionLead } =>
                $"{authority} and {alias}.school = @callerSchool and {alias}.on_roll = 1",
            _ => authority,
        };
    }
}
