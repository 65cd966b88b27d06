namespace Headwater.Returns.Rules;

/// <summary>How one rule ended.</summary>
public enum RuleStatus : byte
{
    Clean,
    Found,

    /// <summary>What it looks at was not given: clean would be a false comfort.</summary>
    NothingToCheck,

    /// <summary>Some rows stopped it; it still ran on all others.</summary>
    CouldNotRun,
}

/// <summary>One rule on one year of a return.</summary>
/// <param name="Why">Why there was nothing to check, which rows stopped it or could not be judged; null where there is nothing to say.</param>
public sealed record RuleResult(Rule Rule, ReturnYear Year, RuleStatus Status, string? Why, IReadOnlyList<Line> Found);
