using Headwater.Access;
using Headwater.Access.Restrictions;

namespace Headwater.Web.Words;

/// <summary>Why people see a record, in plain words.</summary>
public static class SightWords
{
    /// <param name="school">The school on whose roll the child is.</param>
    public static string Title(SeenBecause because, string? school) =>
        because switch
        {
            SeenBecause.Listed => "Let in by name",
            SeenBecause.Case => "The child’s worker",
            SeenBecause.Team => "The worker’s team",
            SeenBecause.School =>
                $"{school ?? "The child’s school"}, and only what schools and the special needs team tell",
            SeenBecause.Service => "A service that knows the child",
            SeenBecause.Emergency => "Let themselves in by emergency access",
            SeenBecause.Agreement => "Partners, and only what an agreement names",
            SeenBecause.Authority => "Their role sees every child of the council",
            _ => throw new ArgumentOutOfRangeException(nameof(because), because, "No such reason."),
        };

    /// <summary>"Practitioner, North team".</summary>
    public static string RoleAndPlace(Seer seer) =>
        $"{Roles.Describe(seer.Role).Name.ToLowerInvariant()}{(seer.Place is { } place ? $", {place}" : "")}";

    /// <summary>"12 practitioner, 3 director": how many of each role.</summary>
    public static string ByRole(IEnumerable<Seer> seers) =>
        string.Join(
            ", ",
            seers
                .GroupBy(each => each.Role)
                .OrderByDescending(each => each.Count())
                .Select(each => $"{Roles.Describe(each.Key).Name}: {Count.Number(each.Count())}")
        );
}
