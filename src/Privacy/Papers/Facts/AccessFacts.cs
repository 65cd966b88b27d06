using Headwater.Access;
using Headwater.Access.Restrictions;
using Headwater.Access.Trail.Unusual;

namespace Headwater.Privacy.Papers.Facts;

/// <summary>Who sees what, and how looks are watched.</summary>
internal static class AccessFacts
{
    /// <summary>Each role, with what it sees and may do.</summary>
    public static IEnumerable<Fact> Each(InForce now) =>
        Roles.All.Select(role => new Fact(
            $"role/{role.Role}",
            role.Name,
            $"Sees {now.Reach.SeenBy(role.Role)}. {May(role)} Looks for: {string.Join(", ", role.Purposes.Select(purpose => Purposes.Describe(purpose).Name.ToLowerInvariant()))}."
        ));

    public static IEnumerable<Fact> Reasons() =>
        Purposes.All.Select(purpose => new Fact($"purpose/{purpose.Purpose}", purpose.Name, $"{purpose.Meaning}."));

    public static IReadOnlyList<Fact> Guards(InForce now) =>
        [
            new(
                "gate",
                "One condition for every query",
                "Which children somebody sees is one condition in every query that reads children: of the same authority, within the reach of the role, not kept out by name, and let in where the record is restricted. A child whom somebody may not see and a number that nobody has get the same answer."
            ),
            new(
                "reach",
                "Which children a role reaches",
                $"By “{now.Reach.Name}”, dated {now.Reach.Date:O}, signed by {now.Reach.SignedBy}. Who may ask whether a service works with a child, and whom to ring, without seeing the record: {(now.Reach.LearnsWhoWorks.Count is 0 ? "nobody" : string.Join(", ", now.Reach.LearnsWhoWorks.Select(role => Roles.Describe(role).Name.ToLowerInvariant())))}; only by the child’s full name and birth date, or a number, and each answer is on the trail."
            ),
            new(
                "restricted",
                "Restricted records",
                $"A manager or director restricts a record to named people. Emergency access is by name, with a reason, for {EmergencyAccess.Lasts.TotalHours} hours, and a second person reviews it."
            ),
            new(
                "trail-kept",
                "The trail",
                "Every look at a child and every change is written in the same transaction, with who, when, what for and from where. It cannot be switched off; each line holds the hash of the one before, and its end can be sealed elsewhere."
            ),
            new(
                "unusual",
                "Unusual looks",
                $"{Rules.All.Count} rules name looks that are worth a question: {string.Join("; ", Rules.All.Select(rule => rule.Name.ToLowerInvariant()))}. Numbers of “{now.Looks.Name}”, dated {now.Looks.Date}, signed by {now.Looks.SignedBy}. A named person judges."
            ),
            new(
                "sign-in",
                "Signing in",
                $"{By(now.SignIn)}; a second factor beside a password for: {(now.SignIn.SecondFactor.Count is 0 ? "nobody" : string.Join(", ", now.SignIn.SecondFactor.Select(role => Roles.Describe(role).Name.ToLowerInvariant())))}. By “{now.SignIn.Name}”, dated {now.SignIn.Date:O}, signed by {now.SignIn.SignedBy}."
            ),
            new(
                "not-encrypted",
                "What Headwater does not do",
                "It does not encrypt the database’s file: whoever can read that file can read everything in it. Guard the machine, its disks and its backups like the records themselves."
            ),
        ];

    private static string By(SignInPolicy signIn) =>
        signIn.Providers.Count is 0
            ? "A password of the user’s own"
            : $"A password of the user’s own, or {string.Join(" or ", signIn.Providers.Select(provider => provider.Name))}";

    private static string May(RoleDescription role) =>
        Roles.Rights.Where(right => right.May(role)).Select(right => right.Name.ToLowerInvariant()).ToList()
            is { Count: > 0 } may
            ? $"Rights: {string.Join(", ", may)}."
            : "No other rights.";
}
