using Headwater.Returns.Rules;

namespace Headwater.Returns.Exclusions.Rules;

/// <summary>Our own rules of suspensions and permanent exclusions.</summary>
public static class ExclusionRules
{
    public static IReadOnlyList<Rule> All { get; } = [.. ExclusionDayRules.All, .. ReasonRules.All];

    /// <summary>A clean row; it is the clean return too.</summary>
    public const string Clean = """
        row Exclusion URN=100001 UPN=A950000178301 Surname=Family Forename=Given DOB=01/06/2012 Category=SUSP StartDate=06/10/2025 Sessions=4 Reason1=PP SENprovision=N
        """;
}
