using Dapper;
using Headwater.Access;
using Headwater.Need.Levels;
using Headwater.Privacy.Retention;
using Headwater.Tests.Records;

namespace Headwater.Tests.Privacy.Retention;

/// <summary>A council with a pupil of long ago, whose time is over, and one of today.</summary>
internal sealed class Archive : IAsyncDisposable
{
    public const string OldUpn = "A950000178301";
    public const string OldName = "Fenwright";
    public const string OtherUpn = "H243278544154";
    public const string Census =
        "ReferenceDate,URN,UPN,Surname,Forename,DOB,Sex,PostCode,NCyearActual,SENprovision,FormerUPN,LEA,EntryDate,EnrolStatus,TermlySessionsPossible,TermlySessionsAuthorised";
    public const string Exclusions =
        "URN,UPN,Surname,Forename,DOB,Category,StartDate,Sessions,Reason1,Reason2,Reason3,SENprovision";

    private Archive(LoadedFolder folder) => Folder = folder;

    public static Caller Analyst { get; } = LoadedFolder.Someone with { Name = "analyst" };

    public static Caller Director { get; } = LoadedFolder.Someone with { Name = "director", Role = Role.Director };

    public static Caller Officer { get; } =
        LoadedFolder.Someone with
        {
            Name = "officer",
            Role = Role.InformationOfficer,
        };

    public static string OldPupil => Pupil("02/10/2010", OldUpn, OldName, "Odalie", "03/05/1995", 10);

    public LoadedFolder Folder { get; }

    public MovingClock Clock { get; } = new();

    public WorkOutDestruction WorkOut => new(Folder.Database, Schedule.Default);

    public AskDestruction Ask => new(Folder.Database, Schedule.Default, Clock);

    public SignDestruction Sign => new(Folder.Database, Schedule.Default, Clock);

    public DestroySigned Destroy =>
        new(
            Folder.Database,
            Schedule.Default,
            new AssessAgain(Folder.Database, new FindRun(Folder.Database), Clock),
            Clock
        );

    public ListRuns Runs => new(Folder.Database);

    public ListDue Due => new(Folder.Database, Schedule.Default, Clock);

    public WriteHold Hold => new(Folder.Database, Clock);

    public LiftHold Lift => new(Folder.Database, Clock);

    public ListHolds Holds => new(Folder.Database);

    public static async Task<Archive> MakeAsync(Engine engine)
    {
        var folder = (await LoadedFolder.MakeAsync(engine))
            .With("census/2010.csv", Census, OldPupil)
            .With("census/2025.csv", Census, Pupil("02/10/2025", "B801200005001", "Grey", "Robin", "03/05/2012", 8))
            .With(
                "exclusions/2010.csv",
                Exclusions,
                $"999001,{OldUpn},{OldName},Odalie,03/05/1995,SUSP,15/10/2010,6,DB,,,N"
            );
        await folder.LoadAsync();
        return new Archive(folder);
    }

    public async Task<long> OldChildAsync() =>
        Assert.Single(await Folder.AskAsync<long>($"select child from record_person where source_key = '{OldUpn}'"));

    public async Task DestroyAsync(DateOnly on)
    {
        var (run, refusal) = await Ask.RunAsync(on, Analyst);
        Assert.Null(refusal);
        Assert.Null(await Sign.RunAsync(run ?? 0, Officer));
        Assert.Null(await Destroy.RunAsync(run ?? 0, Analyst));
    }

    /// <summary>Every table in which one of some words stands, whatever the table: so that a new one is looked into too.</summary>
    public async Task<IReadOnlyList<string>> WhereAsync(params IReadOnlyList<string> words)
    {
        await using var work = await Folder.Database.ReadAsync();
        var tables = Headwater
            .Privacy.Holdings.Catalogue.All.SelectMany(holding => holding.Tables)
            .Where(table => !table.StartsWith("web_", StringComparison.Ordinal));
        var found = new List<string>();
        foreach (var table in tables)
        foreach (var row in await work.Connection.QueryAsync($"select * from {table}"))
            if (
                ((IDictionary<string, object?>)row).Values.Any(value =>
                    value is string text && words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase))
                )
            )
            {
                found.Add(table);
                break;
            }

        return [.. found.Order(StringComparer.Ordinal)];
    }

    public static string Pupil(string census, string upn, string surname, string forename, string born, int year) =>
        $"{census},999001,{upn},{surname},{forename},{born},F,HW3 4QT,{year},N,,999,01/09/2008,C,,";

    public ValueTask DisposeAsync() => Folder.DisposeAsync();
}
