using Dapper;
using Headwater.Access;
using Headwater.Access.Restrictions;
using Headwater.Access.Users;
using Headwater.Intake.Findings;
using Headwater.Intake.Submissions;
using Headwater.Need.Levels;
using Headwater.Privacy.Requests;
using Headwater.Privacy.Retention;
using Headwater.Records.Matching.Decisions;
using Headwater.Records.Matching.Samples;
using Headwater.Records.Timelines;
using Headwater.Returns.Checks;
using Headwater.Storage;

namespace Headwater.Tests.Web.Leaks;

/// <summary>
/// The pages over the small borough, of whose children one is restricted to the keeper, two are kept from everybody but
/// the keeper, and one is another authority's. Each left something behind everywhere before: decisions, notices,
/// questions, samples, findings.
/// </summary>
public class LeakSite : IAsyncLifetime
{
    private const string Elsewhere = "E09999998";

    /// <summary>A team manager who sees every child of the authority, the hidden ones too.</summary>
    public const string Keeper = "keeper";

    private static readonly TimeProvider Clock = new StoppedClock();

    private readonly Dictionary<long, IReadOnlyList<long>> persons = [];

    private readonly ReachPolicy reach;

    public LeakSite()
        : this(ReachPolicy.Default) { }

    protected LeakSite(ReachPolicy reach)
    {
        this.reach = reach;
        Running = new RunningSite(Clock, RunningSite.ManyVisits with { Reach = reach });
    }

    public RunningSite Running { get; }

    /// <summary>Whether a role sees some children of the authority alone, so that one on another school's roll is hidden from it.</summary>
    public bool SeesSomeAlone(Role role) => reach.Of(role) is not Reach.Authority;

    /// <summary>Children whom no role sees but the keeper.</summary>
    public IReadOnlyList<Hidden> Hidden { get; private set; } = [];

    /// <summary>Looked after, on the roll of another school than the inclusion lead's: hidden from the lead alone.</summary>
    public Hidden OfAnotherSchool { get; private set; } = Leaks.Hidden.Nobody;

    /// <summary>Of no school now: hidden from whoever sees what an agreement about another school names.</summary>
    public Hidden BeyondAgreement { get; private set; } = Leaks.Hidden.Nobody;

    /// <summary>Of the findings of a return those that are about a hidden child.</summary>
    public IReadOnlyList<long> Findings { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        var database = await Running.DatabaseAsync();
        await LoadAsync(
            database,
            RunningSite.Authority,
            "801771,Robin,Oakhollow,F,WBRI,2013-05-13",
            "802771,Morgan,Ashgrove,F,WBRI,2012-02-04",
            "803771,Alex,Underhill,F,WBRI,2013-11-20",
            "805771,Robin,Fernleaf,F,WBRI,2013-05-12"
        );
        await LoadAsync(database, Elsewhere, "901771,Peregrine,Elsewhereton,M,WBRI,2010-08-17");
        var keeper = await KeeperAsync(database);
        await CheckAsync(database);
        await DecideAsync(database, keeper);
        await new AssessChildren(database, Policy.Default, Clock).RunAsync(
            SmallBorough.Today,
            Caller.AtTheTerminal(RunningSite.Authority, "test")
        );

        var robin = await HiddenAsync(SmallBorough.Drifting, 1, "12 May 2013", "805771");
        var morgan = await HiddenAsync(SmallBorough.Outside, 2, "3 February 2012");
        var alex = await HiddenAsync("Alex Plainfield", 4, "30 November 2013");
        var other = new Hidden(
            await Running.ChildAsync("Peregrine Elsewhereton"),
            ["Elsewhereton", "901771", "17 August 2010"]
        );
        OfAnotherSchool = await HiddenAsync(SmallBorough.InCare, 3, "20 July 2011");
        BeyondAgreement = await HiddenAsync(SmallBorough.OnNoRoll, 5, "1 February 2014");
        Hidden = [robin, morgan, alex, other];
        foreach (var each in Hidden.Append(OfAnotherSchool).Append(BeyondAgreement))
            persons[each.Child] = await AskAsync<long>(
                database,
                $"select id from record_person where child = {each.Child}"
            );
        Findings = await AskAsync<long>(database, "select number from intake_finding where child = '805771'");

        await AskForFilesAsync(database, keeper);

        var restrict = new RestrictChild(database, Clock);
        Assert.Null(await restrict.RunAsync(robin.Child, "A threat to the family.", [], keeper));
        var exclude = new ExcludePerson(database, Clock);
        foreach (var child in new[] { morgan.Child, alex.Child })
        foreach (var role in Enum.GetValues<Role>().Where(role => Roles.Describe(role).SeesChildren))
            Assert.Null(await exclude.RunAsync(child, RunningSite.NameOf(role), "A relative of the child.", keeper));
    }

    /// <summary>Requests for the files of hidden children.</summary>
    public IReadOnlyList<long> Requests { get; private set; } = [];

    public IReadOnlyList<long> PersonsOf(long child) => persons[child];

    public async Task<HttpClient> KeeperAsync()
    {
        var visitor = await Running.VisitorAsync();
        await visitor.SubmitAsync("/sign-in", ("Name", Keeper), ("Password", RunningSite.Password));
        return visitor;
    }

    public async ValueTask DisposeAsync()
    {
        await Running.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private static async Task LoadAsync(Database database, string authority, params IEnumerable<string> people)
    {
        var folder = Directory.CreateTempSubdirectory("headwater-leak-").FullName;
        await File.WriteAllLinesAsync(
            Path.Combine(folder, "ssd_person.csv"),
            ["pers_person_id,pers_forename,pers_surname,pers_sex,pers_ethnicity,pers_dob", .. people]
        );
        await new LoadFolder(new ReceiveFolder(database, Clock), Clock).RunAsync(
            folder,
            Caller.AtTheTerminal(authority, "test")
        );
        Directory.Delete(folder, recursive: true);
    }

    // Who asked bears the family name, and so does the reason of a hold.
    private async Task AskForFilesAsync(Database database, Caller keeper)
    {
        var requests = new List<long>();
        foreach (var child in Hidden.Where(child => child.Marks[0] is not "Elsewhereton"))
        {
            var (number, refusal) = await new AskForFile(database, Clock).RunAsync(
                child.Child,
                Asker.Parent,
                $"A parent {child.Marks[0]}",
                $"Saw the passport of {child.Marks[0]}.",
                SmallBorough.Today,
                keeper
            );
            Assert.Null(refusal);
            requests.Add(number ?? 0);
            Assert.Null(
                await new WriteHold(database, Clock).RunAsync(
                    HoldOn.Child,
                    source: null,
                    child.Child,
                    $"An inquiry about {child.Marks[0]}.",
                    keeper with
                    {
                        Role = Role.Director,
                    }
                )
            );
        }

        Requests = requests;
    }

    private static async Task CheckAsync(Database database)
    {
        var folder = Directory.CreateTempSubdirectory("headwater-leak-").FullName;
        SmallBorough.WriteReturn(folder);
        await File.AppendAllLinesAsync(
            Path.Combine(folder, "missing.csv"),
            ["805771,12/05/2013,M,09/06/2025,07/06/2025"]
        );
        await File.AppendAllLinesAsync(
            Path.Combine(folder, "sw_episodes.csv"),
            [$"805771,12/05/2013,{SmallBorough.Worker},01/04/2025,,"]
        );
        await new KeepCheck(database, Clock).RunAsync(
            CheckFolder.Run(folder, 2026),
            "SSDA903 as sent",
            Caller.AtTheTerminal(RunningSite.Authority, "test")
        );
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<Caller> KeeperAsync(Database database)
    {
        var user = new User(RunningSite.Authority, Keeper, "Kim Keeper", Role.TeamManager, null, null, null, true);
        Assert.Null(
            await new AddUser(database, Clock).RunAsync(
                user,
                RunningSite.Password,
                Caller.AdministratorAtTheTerminal(RunningSite.Authority, "test")
            )
        );
        return user.AsCaller(ReachPolicy.Default);
    }

    // What people did about the hidden children while everybody saw them.
    private static async Task DecideAsync(Database database, Caller keeper)
    {
        var pairs = await AskAsync<(long, long)>(
            database,
            "select left_person, right_person from record_match_doubt order by left_person, right_person"
        );
        Assert.NotEmpty(pairs);
        var verdicts = new[] { Verdict.CannotTell, Verdict.Apart };
        foreach (var ((left, right), i) in pairs.Skip(1).Select((pair, i) => (pair, i)))
            await new DecidePair(database, Clock).RunAsync(
                left,
                right,
                verdicts[i % verdicts.Length],
                "Seen on the phone with the school.",
                keeper
            );
        await new DrawSample(database, Clock).RunAsync("Of everybody", 20, 1, keeper);
    }

    private async Task<Hidden> HiddenAsync(string name, int pupil, string born, params IEnumerable<string> more) =>
        new(await Running.ChildAsync(name), [name.Split(' ')[^1], SmallBorough.Upn(pupil), born, .. more]);

    private static async Task<IReadOnlyList<T>> AskAsync<T>(Database database, string sql)
    {
        await using var work = await database.ReadAsync();
        return [.. await work.Connection.QueryAsync<T>(sql)];
    }
}

/// <summary>A child whom somebody must not find.</summary>
/// <param name="Marks">Texts that nothing but this child has.</param>
public sealed record Hidden(long Child, IReadOnlyList<string> Marks)
{
    public static Hidden Nobody { get; } = new(0, []);
}
