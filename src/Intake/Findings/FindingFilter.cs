using System.Globalization;
using Dapper;
using Headwater.Access;

namespace Headwater.Intake.Findings;

/// <summary>How findings stand.</summary>
public enum FindingState
{
    /// <summary>Still there, and nobody set it aside.</summary>
    Open,

    /// <summary>Open, and seen first by the newest check of its return and year.</summary>
    New,

    /// <summary>Still there, and set aside with a reason.</summary>
    Suppressed,

    /// <summary>Not there any more.</summary>
    Gone,

    Any,
}

/// <summary>Which findings are asked for; null asks for any.</summary>
/// <param name="Mine">Only those that the caller took or was given.</param>
/// <param name="Worker">A worker as the return names them; empty for those whose worker nobody knows.</param>
/// <param name="Team">A team as the return names it; empty for those whose team nobody knows.</param>
/// <param name="ChildOf">The number of a finding: only those about the same child in the same return.</param>
public sealed record FindingFilter(
    string? Return = null,
    int? Year = null,
    string? Severity = null,
    FindingState State = FindingState.Open,
    bool Mine = false,
    string? Rule = null,
    string? Worker = null,
    string? Team = null,
    string? File = null,
    long? ChildOf = null
)
{
    /// <summary>For the trail: what was asked for, without any child's number.</summary>
    public override string ToString() =>
        string.Join(
            ", ",
            new[]
            {
                State is FindingState.Suppressed ? "set aside" : State.ToString().ToLowerInvariant(),
                Return,
                Year?.ToString(CultureInfo.InvariantCulture),
                Severity,
                Rule is null ? null : $"rule {Rule}",
                Mine ? "mine" : null,
                Worker is null ? null : $"worker {Worker}",
                Team is null ? null : $"team {Team}",
                File is null ? null : $"file {File}",
                ChildOf is null ? null : $"the child of finding {ChildOf}",
            }.OfType<string>()
        );

    /// <summary>The condition on findings under the alias f, with the parameters that it needs.</summary>
    internal string Condition(Caller caller, DynamicParameters parameters)
    {
        if (!NeedToKnow.ReachesEveryone(caller))
            return "1 = 0";
        parameters.Add("authority", caller.Authority);
        var all = new List<string>
        {
            "f.authority = @authority",
            FindingRow.Counts,
            NeedToKnow.NotHiddenKey(caller, "f.child", parameters),
        };
        Add("f.of_return = @ofReturn", "ofReturn", Return);
        Add("f.year = @year", "year", (long?)Year);
        Add("f.severity = @severity", "severity", Severity);
        Add("f.owner = @owner", "owner", Mine ? caller.Name : null);
        Add("f.rule = @rule", "rule", Rule);
        Add("f.worker = @worker", "worker", Worker);
        Add("f.team = @team", "team", Team);
        Add("f.file = @file", "file", File);
        Add(
            "(f.of_return, f.child) in (select s.of_return, s.child from intake_finding s where s.number = @childOf and s.authority = @authority and s.child <> '')",
            "childOf",
            ChildOf
        );
        if (Stands is { } stands)
            all.Add(stands);
        return string.Join(" and ", all);

        void Add(string condition, string name, object? value)
        {
            if (value is null)
                return;
            parameters.Add(name, value);
            all.Add(condition);
        }
    }

    private string? Stands =>
        State switch
        {
            FindingState.Open => "f.gone_on is null and f.suppressed is null",
            FindingState.New => """
                f.gone_on is null and f.suppressed is null and f.first_check = (
                    select max(y.check_number) from intake_check_year y
                    where y.authority = f.authority and y.of_return = f.of_return and y.year = f.year)
                """,
            FindingState.Suppressed => "f.gone_on is null and f.suppressed is not null",
            FindingState.Gone => "f.gone_on is not null",
            _ => null,
        };
}
