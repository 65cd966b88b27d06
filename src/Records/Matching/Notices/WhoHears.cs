using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Access.Users;
using Headwater.Records.People;
using Headwater.Storage;

namespace Headwater.Records.Matching.Notices;

/// <summary>
/// Who holds a child, and so hears of it: every worker whom a file names, the school whose roll has them, every team manager,
/// and whoever opened the child's page of late.
/// </summary>
internal sealed class WhoHears(
    IReadOnlyList<Caller> all,
    ILookup<long, string> opened,
    ILookup<long, string> workers,
    IReadOnlyDictionary<long, Standing> standing
)
{
    // Whoever opened a child's page in this time holds the child, as far as Headwater can tell.
    private const int DaysOfLooking = 90;

    /// <param name="people">Everyone who is one of the children concerned now.</param>
    public static async Task<WhoHears> OfAsync(
        Work work,
        string authority,
        IReadOnlySet<long> children,
        IEnumerable<Person> people,
        IReadOnlyDictionary<long, Standing> standing,
        DateTimeOffset now
    ) =>
        new(
            [
                .. (await work.WhoMaySignInAsync(authority)).Where(caller =>
                    caller.SeesChildren && !NeedToKnow.IsPartner(caller)
                ),
            ],
            await work.WhoOpenedAsync(authority, children, now.AddDays(-DaysOfLooking)),
            people
                .Where(person => person.Said.Worker is not null && children.Contains(person.Child))
                .ToLookup(person => person.Child, person => person.Said.Worker ?? ""),
            standing
        );

    /// <param name="child">The number told of, <paramref name="now"/> the child that it stands for.</param>
    /// <param name="except">Who did it, and hears nothing of what they did themselves.</param>
    /// <returns>The names that they sign in with.</returns>
    public IEnumerable<string> Of(long child, long now, Caller? except) =>
        from caller in all
        where caller.Name != except?.Name && Holds(caller, child, now)
        select caller.Name;

    private bool Holds(Caller caller, long child, long now) =>
        caller.Role is Role.TeamManager
        || opened[child].Contains(caller.Name)
        || (caller.Worker is { } worker && workers[now].Contains(worker))
        || (
            caller is { Role: Role.SchoolInclusionLead, School: { } school }
            && standing.GetValueOrDefault(now) is { OnRoll: true } there
            && there.School == school
        );
}
