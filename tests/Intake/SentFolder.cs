using Headwater.Intake;
using Headwater.Intake.Submissions;
using Headwater.Storage;

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
    public Task<Received> SendAsync(bool keep = true, int? year = null) => SendAsync(folder, keep, year);

    /// <summary>Sends another folder, whose files are kept somewhere else.</summary>
    public async Task<Received> SendAsync(string other, bool keep = true, int? year = null)
    {
        await using var work = await Database.BeginAsync();
        var received = await new ReceiveFolder(new Clock()).RunAsync(work, other, Authority, year);
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
