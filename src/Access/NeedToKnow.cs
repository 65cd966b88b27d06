using Dapper;
using Headwater.Vocabulary;

namespace Headwater.Access;

/// <summary>The one place that says which children a caller sees. Every query for children holds this condition.</summary>
public static class NeedToKnow
{
    /// <summary>Whether a caller sees every child of their authority, so that a count of all is a count of theirs.</summary>
    public static bool SeesEveryone(Caller caller) =>
        caller.SeesChildren && caller.Role is not Role.SchoolInclusionLead;

    /// <summary>
    /// Whether a caller sees what an area of a child's life holds (<see cref="Kinds"/>). A school sees school and special
    /// needs; of the rest it learns only that another service knows the child.
    /// </summary>
    public static bool SeesArea(Caller caller, string area) =>
        SeesEveryone(caller) || (caller.SeesChildren && area is ("School" or "Special needs"));

    /// <summary>Whether a caller learns which records of a child a system has, and what they say.</summary>
    public static bool SeesSource(Caller caller, SourceSystem source) =>
        SeesEveryone(caller) || (caller.SeesChildren && source is (SourceSystem.Schools or SourceSystem.Sen2));

    public static bool SeesKind(Caller caller, Kind kind) => SeesArea(caller, Kinds.Describe(kind).Area);

    /// <summary>A condition on the table of children (<c>record_child</c>), under the alias given, and the parameters it needs.</summary>
    /// <example><code>$"select … from record_child c where {NeedToKnow.Condition(caller, "c", parameters)}"</code></example>
    public static string Condition(Caller caller, string alias, DynamicParameters parameters)
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
