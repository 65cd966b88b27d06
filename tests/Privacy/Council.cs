using Headwater.Access;
using Headwater.Access.Sharing;
using Headwater.Access.Trail.Unusual;
using Headwater.Intake;
using Headwater.Need;
using Headwater.Need.Levels;
using Headwater.Privacy;
using Headwater.Privacy.Papers;
using Headwater.Privacy.Retention;
using Headwater.Records;
using Headwater.Records.Matching.Identities;
using Headwater.Records.Matching.Quality;
using Headwater.Storage;

namespace Headwater.Tests.Privacy;

/// <summary>A council that keeps its papers, on a database of one test's own.</summary>
internal sealed class Council(TemporaryDatabase temporary, Database database) : IAsyncDisposable
{
    public const string Authority = "E09999999";

    public static Caller Officer { get; } =
        new(Authority, "officer", "Someone of Information", Role.InformationOfficer);

    public static Caller Practitioner { get; } = new(Authority, "worker", "Someone at Work", Role.Practitioner);

    public Database Database => database;

    public MovingClock Clock { get; } = new();

    public AnswerQuestion Answer => new(database, Clock);

    public SignPaper Sign => new(database, Open(), Clock);

    public static async Task<Council> MakeAsync(Engine engine)
    {
        var temporary = await TemporaryDatabase.MakeAsync(engine);
        return new Council(
            temporary,
            await temporary.OpenAsync(
                AccessModule.Schema,
                IntakeModule.Schema,
                RecordsModule.Schema,
                NeedModule.Schema,
                PrivacyModule.Schema
            )
        );
    }

    /// <param name="policy">The policy in force; the one that comes with Headwater if not said.</param>
    public WritePaper Write(Policy? policy = null)
    {
        var runs = new FindRun(database);
        return new WritePaper(
            database,
            new FindPolicy(runs, policy ?? Policy.Default),
            runs,
            new MeasureMatching(database, Clock),
            MatchPolicy.Default,
            SignInPolicy.Default,
            LookPolicy.Default,
            Schedule.Default,
            ReachPolicy.Default,
            new ListAgreements(database, Clock)
        );
    }

    public OpenPaper Open(Policy? policy = null) => new(database, Write(policy));

    public async Task<OpenedPaper> ReadAsync(Paper paper, Policy? policy = null) =>
        await Open(policy).RunAsync(paper, Officer) ?? throw new InvalidOperationException("The officer reads papers.");

    /// <summary>Fills in every part that a paper asks, each with its own title.</summary>
    public async Task FillAsync(Paper paper)
    {
        foreach (var question in (await ReadAsync(paper)).Open)
            Assert.Null(await Answer.RunAsync(question.Key, $"Of {question.Title}.", seen: null, Officer));
    }

    public async Task SignedAsync(Paper paper) =>
        Assert.Null(await Sign.RunAsync(paper, "Data protection officer", "", (await ReadAsync(paper)).Mark, Officer));

    public ValueTask DisposeAsync() => temporary.DisposeAsync();
}
