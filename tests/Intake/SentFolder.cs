using Headwater.Intake;
using Headwater.Intake.Submissions;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Tests.Intake;

/// <summary>A folder of files that a test writes and sends, to a database of its own.</summary>
public sealed class SentFolder : IAsyncDisposable
{
    public const string Authority = "E09999999";

    private readonly string folder = Directory.CreateTempSubdirectory("headwater-").FullName;
    private readonly TemporaryDatabase temporary;

    private SentFolder(TemporaryDatabase temporary, Database database) =>
        (this.temporary, Database) = (temporary, database);

    public Database Database { get; }

    public static async Task<SentFolder> MakeAsync(Engine engine = Engine.Sqlite)
    {
        var temporary = await TemporaryDatabase.MakeAsync(engine);
        return new SentFolder(temporary, await temporary.OpenAsync(IntakeModule.Schema));
    }

    public SentFolder With(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder);
        File.WriteAllText(path, text);
        return this;
    }

    public SentFolder Without(string name)
    {
        File.Delete(Path.Combine(folder, name));
        return this;
    }

    /// <summary>Sends the folder as it is now.</summary>
    /// <param name="keep">False to stop before the work is kept, as a kill would.</param>
    public Task<Received> SendAsync(bool keep = true, int? year = null, IProgress<Progress>? progress = null) =>
        SendAsync(folder, keep, year, progress);

    public string PathOf(string name) => Path.Combine(folder, name);

    /// <summary>Sends another folder, whose files are kept somewhere else.</summary>
    public async Task<Received> SendAsync(
        string other,
        bool keep = true,
        int? year = null,
        IProgress<Progress>? progress = null
    )
    {
        var receive = new ReceiveFolder(Database, new Clock());
        var read = await receive.ReadAsync(other, Authority, year, progress);
        await using var work = await receive.BeginAsync();
        var received = await read.KeepAsync(work) ?? throw new InvalidOperationException("Nobody else sends.");
        if (keep)
            await work.KeepAsync();
        return received;
    }

    public async ValueTask DisposeAsync()
    {
        await temporary.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private sealed class Clock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2026, 10, 31, 9, 0, 0, TimeSpan.Zero);
    }
}
