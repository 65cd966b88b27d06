using Dapper;
using Headwater.Access;
using Headwater.Access.Restrictions;
using Headwater.Access.Users;
using Headwater.Cli.Verbs;
using Headwater.Vocabulary;
using Npgsql;

namespace Headwater.Bench.Serving;

/// <summary>A made-up borough in a PostgreSQL schema of its own, with people who may sign in and records that few may see.</summary>
internal sealed class ServedBorough : IAsyncDisposable
{
    public const string Password = "a made-up borough";

    private const string Authority = "E09999999";

    // A few in a thousand: adopted children, staff's own, children in hiding.
    private const int ChildrenForOneRestricted = 250;

    private const int NamesSought = 2_000;

    private readonly string folder;
    private readonly string schema;
    private readonly string server;

    private ServedBorough(string folder, string schema, string server)
    {
        (this.folder, this.schema, this.server) = (folder, schema, server);
        Place = new NpgsqlConnectionStringBuilder(server) { SearchPath = schema, MaxPoolSize = 50 }.ConnectionString;
        SignIn = Path.Combine(folder, "sign-in.json");
    }

    public string Place { get; }

    /// <summary>A policy of sign-in without a second factor: nobody here holds an authenticator.</summary>
    public string SignIn { get; }

    public IReadOnlyList<User> Users { get; private set; } = [];

    /// <summary>Names that people will seek.</summary>
    public IReadOnlyList<string> Names { get; private set; } = [];

    public int Children { get; private init; }

    public long Entries { get; private set; }

    public int Restricted { get; private set; }

    public static async Task<ServedBorough> MakeAsync(int children, int people, string server)
    {
        var made = new ServedBorough(
            Directory.CreateTempSubdirectory("headwater-bench-").FullName,
            $"bench_{Guid.NewGuid():N}",
            server
        )
        {
            Children = children,
        };
        await made.AskServerAsync($"create schema {made.schema}");
        await File.WriteAllTextAsync(
            made.SignIn,
            """{"name": "Of a measurement", "date": "2026-09-01", "signedBy": "Nobody", "secondFactor": []}"""
        );
        await made.LoadAsync(children);
        await made.PeopleAsync(children, people);
        return made;
    }

    private async Task LoadAsync(int children)
    {
        var borough = Path.Combine(folder, "borough");
        await Measured.HeadwaterAsync("make-borough", "--out", borough, "--children", $"{children}");
        await Measured.HeadwaterAsync("load", Path.Combine(borough, "files"), "--database", Place, "--json");
        await Measured.HeadwaterAsync("assess", "--database", Place, "--on", "2026-10-31", "--json");
    }

    private async Task PeopleAsync(int children, int people)
    {
        await using var modules = await Modules.OpenAsync(Place);
        var (workers, schools) = (await TextsAsync(Workers), await TextsAsync(Schools));
        Users = [.. Enumerable.Range(0, people).Select(place => Someone(place, workers, schools))];
        var administrator = Caller.AdministratorAtTheTerminal(Authority, "bench");
        foreach (var user in Users)
            Refused(await modules.Get<AddUser>().RunAsync(user, Password, administrator));

        var manager = Users.First(user => user.Role is Role.TeamManager);
        var restrict = modules.Get<RestrictChild>();
        foreach (var child in await NumbersAsync(ToRestrict, children / ChildrenForOneRestricted))
        {
            Refused(
                await restrict.RunAsync(
                    child,
                    "Restricted for a measurement.",
                    [],
                    manager.AsCaller(ReachPolicy.Default)
                )
            );
            Restricted++;
        }

        Names = await TextsAsync(Sought);
        Entries = (await NumbersAsync("select count(*) from record_entry limit @most", 1))[0];
    }

    // In twenty: twelve practitioners, three managers, three schools, an analyst, a director.
    private static User Someone(int place, IReadOnlyList<string> workers, IReadOnlyList<string> schools)
    {
        var role = (place % 20) switch
        {
            < 12 => Role.Practitioner,
            < 15 => Role.TeamManager,
            < 18 => Role.SchoolInclusionLead,
            18 => Role.Analyst,
            _ => Role.Director,
        };
        return new User(
            Authority,
            $"person{place}",
            $"Made-up Person {place}",
            role,
            role is Role.SchoolInclusionLead ? schools[place % schools.Count] : null,
            Team: null,
            role is Role.Practitioner ? workers[place % workers.Count] : null,
            Enabled: true
        );
    }

    private const string Workers = """
        select worker from record_child where worker is not null and authority = @Authority
        group by worker order by count(*) desc, worker limit 200
        """;

    private const string Schools = """
        select school from record_child where school is not null and on_roll = 1 and authority = @Authority
        group by school order by count(*) desc, school limit 40
        """;

    private static readonly string Sought = $"""
        select given_name || ' ' || family_name from record_child
        where authority = @Authority and given_name is not null and family_name is not null order by id limit {NamesSought}
        """;

    private const string ToRestrict = """
        select child from need_suggestion where level > 0 and authority = @Authority order by child limit @most
        """;

    private async Task<IReadOnlyList<string>> TextsAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Place);
        return [.. await connection.QueryAsync<string>(sql, new { Authority })];
    }

    private async Task<IReadOnlyList<long>> NumbersAsync(string sql, int most)
    {
        await using var connection = new NpgsqlConnection(Place);
        return [.. await connection.QueryAsync<long>(sql, new { Authority, most })];
    }

    private static void Refused(Refusal? refusal)
    {
        if (refusal is not null)
            throw new InvalidOperationException(refusal.Sentence);
    }

    private async Task AskServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.ExecuteAsync(sql, commandTimeout: 600);
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await AskServerAsync($"drop schema {schema} cascade");
        Directory.Delete(folder, recursive: true);
    }
}
