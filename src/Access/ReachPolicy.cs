using Headwater.Vocabulary;

namespace Headwater.Access;

/// <summary>Whom to ring of a service.</summary>
public sealed record DutyLine(SourceSystem Service, string Name, string Phone);

/// <summary>Which children each role reaches, as a council decides it: dated, signed, and data.</summary>
/// <param name="SignedBy">The person or office that answers for it.</param>
/// <param name="Reaches">For each role that has a choice (<see cref="RoleDescription.Reaches"/>), how far it sees.</param>
/// <param name="LearnsWhoWorks">The roles that may ask whether a service works with a child whom they know by name or number, and whom to ring.</param>
/// <param name="Ring">Whom to ring of each service where files name nobody's number.</param>
public sealed record ReachPolicy(
    string Name,
    DateOnly Date,
    string SignedBy,
    IReadOnlyDictionary<Role, Reach> Reaches,
    IReadOnlyList<Role> LearnsWhoWorks,
    IReadOnlyList<DutyLine> Ring
) : ISigned
{
    /// <summary>The policy that comes with Headwater, for a council that has signed none of its own.</summary>
    public static ReachPolicy Default { get; } = Read(SignedPolicy.BuiltIn<ReachPolicy>("reach.json"));

    /// <summary>For whoever is named before anybody has said what they reach: no child.</summary>
    internal static ReachPolicy NobodysYet { get; } =
        new("Nobody’s", default, "", Enum.GetValues<Role>().ToDictionary(role => role, _ => Reach.Nobody), [], []);

    public Reach Of(Role role) => Reaches.TryGetValue(role, out var reach) ? reach : Roles.Describe(role).Reaches[0];

    /// <summary>Whom a role sees, in words.</summary>
    public string SeenBy(Role role) => Roles.Describe(role).Sees ?? Access.Reaches.Describe(Of(role)).Sees;

    /// <exception cref="InvalidDataException">It is not a policy; the message says what is wrong with it.</exception>
    public static ReachPolicy Read(string json) =>
        SignedPolicy.Read<ReachPolicy>(
            json,
            "policy of reach",
            "reaches, learnsWhoWorks and ring",
            policy => policy.Fault
        );

    private string? Fault =>
        string.IsNullOrWhiteSpace(Name) ? "The policy of reach should have a name."
        : Roles.All.FirstOrDefault(role => role.Reaches.Count > 1 && !Reaches.ContainsKey(role.Role)) is { } silent
            ? $"The policy of reach does not say how far {silent.Role} sees: {Choices(silent)}."
        : Roles.All.FirstOrDefault(role => !role.Reaches.Contains(Of(role.Role))) is { } wrong
            ? $"{wrong.Role} cannot see as far as {Of(wrong.Role)}: {Choices(wrong)}."
        : LearnsWhoWorks.Any(role => !MayLearn(role))
            ? "Who works with a child is for roles of the council and of schools that see children to learn (learnsWhoWorks)."
        : Ring.FirstOrDefault(line => string.IsNullOrWhiteSpace(line.Name) || string.IsNullOrWhiteSpace(line.Phone))
            is { } blank
            ? $"Say whom to ring of {blank.Service}, and their number."
        : Ring.DistinctBy(line => line.Service).Count() < Ring.Count ? "A service stands twice under ring."
        : null;

    private static string Choices(RoleDescription role) => $"it sees one of {string.Join(", ", role.Reaches)}";

    private static bool MayLearn(Role role) =>
        Roles.Describe(role) is { SeesChildren: true } known && !known.Reaches.Contains(Reach.Agreement);
}
