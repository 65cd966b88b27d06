using Headwater.Access.Sharing;
using Headwater.Vocabulary;

namespace Headwater.Access;

/// <summary>Who asks. No child's data leaves a module without one.</summary>
/// <param name="Authority">The code of the authority whose children they may see; never another's.</param>
/// <param name="Name">The name they sign in with; written to the trail.</param>
/// <param name="DisplayName">The name that colleagues know; written beside decisions.</param>
/// <param name="School">The URN of an inclusion lead's school; null for every other role.</param>
/// <param name="Team">Their team's name, where known.</param>
/// <param name="Worker">Their number in the social care or early help system, where known: by it, Headwater knows which children are theirs.</param>
/// <param name="AsksAt">When they ask, on the clock on the wall. Who is not asked when lets nobody in for a time (<see cref="Restrictions.EmergencyAccess"/>).</param>
/// <param name="Purpose">What they said they look for; null where they left it to what each verb and their role are for.</param>
/// <param name="From">The address they ask from, or <see cref="TheTerminal"/>.</param>
public sealed record Caller(
    string Authority,
    string Name,
    string DisplayName,
    Role Role,
    string? School = null,
    string? Team = null,
    string? Worker = null,
    DateTimeOffset? AsksAt = null,
    Purpose? Purpose = null,
    string? From = null
)
{
    /// <summary>The name beside what follows from a decision or a load, and no person did.</summary>
    public const string Itself = "headwater";

    // Nobody signs in with a name that begins so.
    private const string Terminal = "terminal:";

    /// <summary>Whether nobody may sign in with a name, since Headwater writes it where no user acts.</summary>
    public static bool IsTaken(string name) => name is Itself || name.StartsWith(Terminal, StringComparison.Ordinal);

    /// <summary>Where those ask from who work on the machine that holds the database.</summary>
    public const string TheTerminal = "terminal";

    /// <summary>Someone who runs commands on the machine that holds the database, and could read its file anyway; still on the trail.</summary>
    public static Caller AtTheTerminal(string authority, string name) =>
        new(authority, $"{Terminal}{name}", name, Role.Analyst, From: TheTerminal);

    /// <summary>Someone who sets up users from the machine that holds the database.</summary>
    public static Caller AdministratorAtTheTerminal(string authority, string name) =>
        AtTheTerminal(authority, name) with
        {
            Role = Role.Administrator,
        };

    /// <summary>Someone who takes papers about the processing of data from the machine that holds the database.</summary>
    public static Caller InformationOfficerAtTheTerminal(string authority, string name) =>
        AtTheTerminal(authority, name) with
        {
            Role = Role.InformationOfficer,
        };

    /// <summary>The council's policy of who reaches whom, as it stands when they ask.</summary>
    public ReachPolicy Policy { get; init; } = ReachPolicy.Default;

    /// <summary>How far they see.</summary>
    public Reach Reach => Policy.Of(Role);

    /// <summary>The service that they work for, by the system that it keeps; null where nobody said.</summary>
    public SourceSystem? Service { get; init; }

    /// <summary>The organisation that a partner's worker works for; null for everybody else.</summary>
    public string? Organisation { get; init; }

    /// <summary>What was agreed with that organisation and is in force as they ask; null where nothing is: then they see nobody.</summary>
    public Agreement? Sharing { get; init; }

    /// <summary>Somebody of an organisation as an agreement has them see, to count whom it reaches.</summary>
    public static Caller Of(Agreement agreement, string authority, DateTimeOffset asks) =>
        new(authority, "", agreement.Partner.Name, Role.PartnerWorker, AsksAt: asks)
        {
            Organisation = agreement.Partner.Name,
            Sharing = agreement,
        };

    /// <summary>Whether they may ask who works with a child, and whom to ring, without seeing the record.</summary>
    public bool LearnsWhoWorks => SeesChildren && Policy.LearnsWhoWorks.Contains(Role);

    public bool SeesChildren => Roles.Describe(Role).SeesChildren;

    public bool AgreesLevels => Roles.Describe(Role).AgreesLevels;

    public bool SettlesDoubt => Roles.Describe(Role).SettlesDoubt;

    /// <summary>How well records are joined, in numbers that name no child: for whoever settles doubt, and who answers for it.</summary>
    public bool ReadsMatchingQuality => SettlesDoubt || Role is Role.Director;

    /// <summary>Restricts records, lets people in and keeps people out.</summary>
    public bool RestrictsRecords => Roles.Describe(Role).RestrictsRecords;

    /// <summary>Says whether somebody let themselves in to a restricted record rightly.</summary>
    public bool ReviewsEmergencies => Roles.Describe(Role).ReviewsEmergencies;

    /// <summary>Fills in and signs what data protection law has the council write down.</summary>
    public bool KeepsPapers => Roles.Describe(Role).KeepsPapers;

    /// <summary>Sees what would be destroyed, in numbers that name no child, and asks for it: for whoever keeps the papers, and who looks after the data.</summary>
    public bool KeepsRetention => KeepsPapers || Role is Role.Analyst;

    /// <summary>Gives people what is held about them: for whoever looks after the data and sees all of it, and who answers for it.</summary>
    public bool AnswersRequests => SettlesDoubt || Role is Role.Director;

    /// <summary>Signs what organisations beside the council may see.</summary>
    public bool AgreesSharing => Roles.Describe(Role).AgreesSharing;

    public bool ReadsTrail => Roles.Describe(Role).ReadsTrail;

    /// <summary>What a look is for. It is never unsaid.</summary>
    /// <param name="only">What the verb is for, where it is for one thing alone: nobody can say that it was for another.</param>
    public Purpose PurposeOf(Purpose? only)
    {
        var own = Roles.Describe(Role).Purposes;
        return only ?? (Purpose is { } chosen && own.Contains(chosen) ? chosen : own[0]);
    }

    /// <summary>The moment against which a time that somebody was let in for is held.</summary>
    public DateTimeOffset Asks => AsksAt ?? DateTimeOffset.MaxValue;

    public bool ManagesUsers => Roles.Describe(Role).ManagesUsers;
}
