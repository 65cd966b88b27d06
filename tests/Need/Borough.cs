using Dapper;
using Headwater.Access;
using Headwater.Intake;
using Headwater.Need;
using Headwater.Need.Levels;
using Headwater.Need.Levels.Decisions;
using Headwater.Need.Levels.Lists;
using Headwater.Records;
using Headwater.Records.Matching;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Tests.Need;

/// <summary>A few made-up children in a database of one test's own, with lives jotted down as in <see cref="Life"/>.</summary>
internal sealed class Borough : IAsyncDisposable
{
    public const string Authority = "E09999999";

    private readonly TemporaryDatabase temporary;

    private Borough(TemporaryDatabase temporary, Database database)
    {
        this.temporary = temporary;
        Database = database;
    }

    public static Caller Practitioner { get; } = new(Authority, "pat", "Pat Practitioner", Role.Practitioner);

    public static Caller Analyst { get; } = new(Authority, "ana", "Ana Analyst", Role.Analyst);

    public static Caller Administrator { get; } = new(Authority, "ad", "Ad Administrator", Role.Administrator);

    public static Caller Elsewhere { get; } = new("E09999998", "el", "El Elsewhere", Role.Practitioner);

    public Database Database { get; }

    public StoppedClock Clock { get; } = new(Life.Today);

    public static Caller LeadOf(string school) =>
        new(Authority, $"lead{school}", "Lee Lead", Role.SchoolInclusionLead, school);

    public static async Task<Borough> MakeAsync(Engine engine)
    {
        var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await temporary.OpenAsync(
            AccessModule.Schema,
            IntakeModule.Schema,
            RecordsModule.Schema,
            NeedModule.Schema
        );
        return new Borough(temporary, database);
    }

    public async Task AddAsync(
        long child,
        string name,
        string life,
        string? school = null,
        int? year = null,
        string born = "2012-03-01",
        string authority = Authority,
        string? worker = null
    )
    {
        var (given, family) = (name.Split(' ')[0], name.Split(' ')[^1]);
        await using var work = await Database.BeginAsync();
        await work.Connection.ExecuteAsync(
            """
            insert into record_child (id, authority, given_name, family_name, sought_name, birth_date, school, on_roll,
                                      curriculum_year, worker)
            values (@child, @authority, @given, @family, @sought, @born, @school, @onRoll, @year, @worker)
            """,
            new
            {
                child,
                authority,
                given,
                family,
                sought = $"{Folding.Fold(family)} {Folding.Fold(given)}",
                born,
                school,
                onRoll = school is null ? 0L : 1L,
                year = (long?)year,
                worker,
            }
        );
        await TellAsync(work, child, authority, life);
        await work.KeepAsync();
    }

    /// <summary>The child's life is from now on this one.</summary>
    public async Task ChangeAsync(long child, string life)
    {
        await using var work = await Database.BeginAsync();
        await work.Connection.ExecuteAsync("delete from record_entry where child = @child", new { child });
        await TellAsync(work, child, Authority, life);
        await work.KeepAsync();
    }

    public async Task<Run> AssessAsync(DateOnly? on = null, Policy? policy = null, IProgress<Progress>? progress = null)
    {
        var assess = new AssessChildren(Database, policy ?? Policy.Default, Clock);
        return await assess.RunAsync(on ?? Life.Today, Practitioner, progress)
            ?? throw new InvalidOperationException("Refused.");
    }

    public Task<ListPage> ListAsync(ListFilter? filter = null, Caller? caller = null, int skip = 0, int take = 50) =>
        new ListChildren(Database, Clock).RunAsync(filter ?? new ListFilter(), skip, take, caller ?? Practitioner);

    public async Task<IEnumerable<long>> ListedAsync(ListFilter? filter = null, Caller? caller = null) =>
        (await ListAsync(filter, caller)).Children.Select(child => child.Child);

    public async Task<ChildAssessment> OpenAsync(long child, Caller? caller = null) =>
        await new OpenAssessment(Database, Clock).RunAsync(child, caller ?? Practitioner)
        ?? throw new InvalidOperationException("No such child.");

    public async Task<Refusal?> AgreeAsync(long child, Caller? by = null) =>
        await new AgreeLevel(Database, Clock).RunAsync(child, (await OpenAsync(child)).Seen, "", by ?? Practitioner);

    public async Task<Refusal?> ChangeAsync(long child, PathwayLevel level, string reason, Caller? by = null) =>
        await new ChangeLevel(Database, Clock).RunAsync(
            child,
            (await OpenAsync(child)).Seen,
            level,
            reason,
            by ?? Practitioner
        );

    public async Task<Refusal?> DeferAsync(long child, DateOnly until, string reason) =>
        await new DeferLevel(Database, Clock).RunAsync(
            child,
            (await OpenAsync(child)).Seen,
            until,
            reason,
            Practitioner
        );

    public async Task<T> AskAsync<T>(string sql)
    {
        await using var work = await Database.ReadAsync();
        return await work.Connection.QuerySingleAsync<T>(sql);
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var work = await Database.BeginAsync();
        await work.Connection.ExecuteAsync(sql);
        await work.KeepAsync();
    }

    public async ValueTask DisposeAsync() => await temporary.DisposeAsync();

    private static async Task TellAsync(Work work, long child, string authority, string life)
    {
        var entries = Life.Of(life).All.ToArray();
        await using var rows = work.Insert(
            "record_entry",
            "child",
            "number",
            "authority",
            "kind",
            "on_day",
            "until_day",
            "code",
            "amount",
            "file",
            "line",
            "person"
        );
        for (var i = 0; i < entries.Length; i++)
        {
            rows.Number(child);
            rows.Number(i + 1);
            rows.Text(authority);
            rows.Number((long)entries[i].Kind);
            rows.Day(entries[i].On);
            rows.Day(entries[i].Until);
            rows.Text(entries[i].Code);
            rows.Amount(entries[i].Amount);
            rows.Number(entries[i].File);
            rows.Number(entries[i].Line);
            rows.Number(child);
            rows.EndRow();
        }

        await rows.FinishAsync();
    }
}

/// <summary>A clock that stands at noon of a day until it is told of another.</summary>
internal sealed class StoppedClock(DateOnly day) : TimeProvider
{
    public DateOnly Day { get; set; } = day;

    public TimeOnly Time { get; set; } = new(12, 0);

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(Day, Time, TimeSpan.Zero);
}
