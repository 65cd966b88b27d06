using System.Globalization;

namespace Headwater.Gate;

/// <summary>A throw-away cluster on a socket in a temporary folder: no port, no password, nothing left behind.</summary>
public sealed class Postgres : IDisposable
{
    private const string New = "--username=headwater --auth=trust --encoding=UTF8 --locale=C --no-sync";

    // Nothing here outlives the tests, so nothing need reach the disk.
    private const string Quick = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off";

    // initdb and postgres refuse to run as root; Debian's package makes this account for them.
    private static readonly string[] Server = Environment.IsPrivilegedProcess
        ? ["runuser", "-u", "postgres", "--"]
        : [];

    // A signal may stop the gate while it is stopping by itself.
    private readonly Lock stopping = new();
    private string programs = "";
    private string? folder;

    private string Data => Path.Combine(folder ?? "", "data");

    public string Start()
    {
        if (Environment.GetEnvironmentVariable("HEADWATER_POSTGRES") is { Length: > 0 })
            return ": the one that HEADWATER_POSTGRES names";

        var found = Programs();
        if (found is null && Debian.Install("postgresql"))
            found = Programs();
        programs =
            found
            ?? throw new Failure(
                "PostgreSQL is missing: install version 14 or later, or name a database in HEADWATER_POSTGRES."
            );

        folder = Directory.CreateTempSubdirectory("headwater-postgres-").FullName;
        if (Environment.IsPrivilegedProcess)
            Shell.Run("chown", "postgres", folder);
        Run("initdb", ["-D", Data, .. New.Split(' ')]);
        var options = $"-k {folder} -c listen_addresses= -c max_connections=200 {Quick}";
        Run("pg_ctl", ["start", "-w", "-D", Data, "-l", Path.Combine(folder, "log"), "-o", options]);
        Environment.SetEnvironmentVariable("HEADWATER_POSTGRES", $"Host={folder};Username=headwater;Database=postgres");
        return $": {programs}";
    }

    public void Dispose()
    {
        lock (stopping)
        {
            if (folder is null)
                return;
            // A start that failed half-way leaves no server to stop, but always the folder.
            if (File.Exists(Path.Combine(Data, "postmaster.pid")))
                Run("pg_ctl", ["stop", "-m", "immediate", "-D", Data]);
            Directory.Delete(folder, recursive: true);
            folder = null;
        }
    }

    private void Run(string program, string[] words)
    {
        string[] all = [.. Server, Path.Combine(programs, program), .. words];
        Shell.Run(all[0], all[1..]);
    }

    private static string? Programs() =>
        new[] { "/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt", "/usr" }
            .Where(Directory.Exists)
            .SelectMany(place => Directory.GetDirectories(place).OrderByDescending(Version))
            .Select(version => Path.Combine(version, "bin"))
            .Concat(Shell.SearchPath)
            .FirstOrDefault(bin => Starts(bin, "initdb") && Starts(bin, "pg_ctl"));

    // A link may outlive the program it led to.
    private static bool Starts(string bin, string program) =>
        File.Exists(Path.Combine(bin, program)) && Shell.Succeeds(Path.Combine(bin, program), "--version");

    // Folders are named 15, pgsql-15 or postgresql@15.
    private static int Version(string folder) =>
        int.TryParse(Path.GetFileName(folder).Split('@', '-')[^1], CultureInfo.InvariantCulture, out var version)
            ? version
            : 0;
}
