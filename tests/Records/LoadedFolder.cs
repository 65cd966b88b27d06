using Dapper;
using Headwater.Access;
using Headwater.Intake;
using Headwater.Intake.Submissions;
using Headwater.Need;
using Headwater.Privacy;
using Headwater.Records;
using Headwater.Records.Matching.Identities;
using Headwater.Records.Timelines;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Tests.Records;

/// <summary>A database and a folder of made-up files that can be written, loaded and looked into.</summary>
internal sealed class LoadedFolder : IAsyncDisposable
{
    public static readonly Caller Someone = new("E09999999", "someone", "Someone Made-Up", Role.Analyst);

    private readonly TemporaryDatabase temporary;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("headwater-test-");

    private LoadedFolder(TemporaryDatabase temporary, Database database) =>
        (this.temporary, Database) = (temporary, database);

    public Database Database { get; }

    public string Place => folder.FullName;

    public static async Task<LoadedFolder> MakeAsync(Engine engine)
    {
        var temporary = await TemporaryDatabase.MakeAsync(engine);
        return new LoadedFolder(
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

    public LoadedFolder With(string path, params string[] lines)
    {
        var place = Path.Combine(folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(place) ?? ".");
        File.WriteAllLines(place, lines);
        return this;
    }

    /// <param name="other">Another folder, whose files are kept somewhere else.</param>
    /// <param name="policy">The council's own; the one that comes with Headwater where null.</param>
    public Task<Loaded> LoadAsync(
        IProgress<Progress>? progress = null,
        string? other = null,
        MatchPolicy? policy = null
    ) =>
        new LoadFolder(new ReceiveFolder(Database, TimeProvider.System), TimeProvider.System, policy).RunAsync(
            other ?? folder.FullName,
            Someone,
            progress: progress
        );

    public Task<ChildRecord?> OpenAsync(long child, Caller? caller = null) =>
        new OpenChild(Database, TimeProvider.System).RunAsync(child, caller ?? Someone);

    /// <summary>Lets callers sign in, as far as who hears of something is concerned.</summary>
    public async Task WithUsersAsync(params IEnumerable<Caller> callers)
    {
        await using var work = await Database.BeginAsync();
        foreach (var caller in callers)
            await work.Connection.ExecuteAsync(
                """
                insert into access_user (authority, name, display_name, role, password_hash, school, team, worker, enabled)
                values (@Authority, @Name, @DisplayName, @role, '', @School, @Team, @Worker, 1)
                """,
                new
                {
                    caller.Authority,
                    caller.Name,
                    caller.DisplayName,
                    role = $"{caller.Role}",
                    caller.School,
                    caller.Team,
                    caller.Worker,
                }
            );
        await work.KeepAsync();
    }

    /// <summary>The numbers of everyone who is one of two people's children: what somebody ticks who joins them knowingly.</summary>
    public Task<IReadOnlyList<long>> WholeAsync(long left, long right) =>
        AskAsync<long>(
            $"select id from record_person where child in (select child from record_person where id in ({left}, {right}))"
        );

    /// <summary>The numbers of the children that stand, in order.</summary>
    public Task<IReadOnlyList<long>> ChildrenAsync() =>
        AskAsync<long>("select id from record_child where joined_into is null order by id");

    public async Task<IReadOnlyList<T>> AskAsync<T>(string sql)
    {
        await using var work = await Database.ReadAsync();
        return [.. await work.Connection.QueryAsync<T>(sql)];
    }

    public async ValueTask DisposeAsync()
    {
        folder.Delete(recursive: true);
        await temporary.DisposeAsync();
    }
}
