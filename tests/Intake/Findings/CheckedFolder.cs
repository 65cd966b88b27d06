using Headwater.Access;
using Headwater.Intake;
using Headwater.Intake.Findings;
using Headwater.Records;
using Headwater.Returns;
using Headwater.Returns.Agreement;
using Headwater.Returns.Checks;
using Headwater.Returns.Rules;
using Headwater.Returns.Writing;
using Headwater.Storage;

namespace Headwater.Tests.Intake.Findings;

/// <summary>A folder of files that a test writes and checks again and again, a week between two checks, with a database of its own.</summary>
public sealed class CheckedFolder : TimeProvider, IAsyncDisposable
{
    public const string Header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB";
    public const string Missing = "CHILD,DOB,MISSING,MIS_START,MIS_END";

    private readonly string folder = Directory.CreateTempSubdirectory("headwater-").FullName;
    private readonly TemporaryDatabase temporary;
    private DateTimeOffset now = new(2026, 5, 4, 9, 0, 0, TimeSpan.Zero);

    private CheckedFolder(TemporaryDatabase temporary, Database database) =>
        (this.temporary, Database) = (temporary, database);

    public Database Database { get; }

    public Caller Officer { get; } = new("E09999999", "officer", "Example Officer", Role.Analyst);

    public DateOnly Today => DateOnly.FromDateTime(now.Date);

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => now;

    public static async Task<CheckedFolder> MakeAsync(Engine engine)
    {
        var temporary = await TemporaryDatabase.MakeAsync(engine);
        return new CheckedFolder(
            temporary,
            await temporary.OpenAsync(AccessModule.Schema, IntakeModule.Schema, RecordsModule.Schema)
        );
    }

    /// <summary>A file of the return; the same name again replaces it.</summary>
    public CheckedFolder With(string name, params IEnumerable<string> lines)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder);
        File.WriteAllLines(path, lines);
        return this;
    }

    /// <summary>A file of a table with the rows that a line of an example means, over the clean returns that agree.</summary>
    public CheckedFolder With(string name, Table table, string lines)
    {
        WriteCsv.Run(
            table,
            Example.Parse([.. Catalogue.All], AgreementRules.Clean, lines).Rows(table, lastYear: false),
            Path.Combine(folder, name)
        );
        return this;
    }

    public CheckedFolder Without(string name)
    {
        File.Delete(Path.Combine(folder, name));
        return this;
    }

    /// <summary>Checks the folder as it is now, and keeps the check; the next is a week later.</summary>
    public async Task<Kept> CheckAsync(int? year = 2026)
    {
        now = now.AddDays(7);
        return await new KeepCheck(Database, this).RunAsync(CheckFolder.Run(folder, year), "sent", Officer)
            ?? throw new InvalidOperationException("An officer may keep a check.");
    }

    public async Task<IReadOnlyList<Finding>> ListAsync(FindingFilter? filter = null) =>
        (await new ListFindings(Database, this).RunAsync(filter ?? new FindingFilter(), 0, 1000, Officer)).Findings;

    /// <summary>The findings of one rule, however they stand.</summary>
    public Task<IReadOnlyList<Finding>> OfRuleAsync(string rule) =>
        ListAsync(new FindingFilter(Rule: rule, State: FindingState.Any));

    /// <summary>The one finding of a rule that has one.</summary>
    public async Task<Finding> OneAsync(string rule) => Assert.Single(await OfRuleAsync(rule));

    public async Task<OpenedFinding> OpenAsync(long number) =>
        await new OpenFinding(Database, this).RunAsync(number, Officer)
        ?? throw new InvalidOperationException("There is no such finding.");

    public async ValueTask DisposeAsync()
    {
        await temporary.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
