using Headwater.Access;
using Headwater.Cli.Verbs;
using Headwater.Intake.Submissions;
using Headwater.Need.Levels;
using Headwater.Records.Timelines;
using Headwater.Storage;
using Headwater.Tests.Web;

namespace Headwater.Tests.Faults;

/// <summary>A machine's clock is set back and forward while work goes on: order is by number, never by the clock.</summary>
public sealed class MovedClockTests : IDisposable
{
    private static readonly Caller Analyst = Caller.AtTheTerminal("E09999999", "test");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("headwater-clock-");
    private readonly MovingClock clock = new();

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_night_is_done_once_and_the_trail_whole_whatever_the_clock_says(Engine engine)
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var database = await temporary.OpenAsync(Modules.Schemas);
        SmallBorough.Write(folder.FullName);

        var first = await LoadAsync(database);
        await AssessAsync(database);
        Assert.True(await StandsAsync(database));

        clock.Now = clock.Now.AddYears(-3);
        Assert.Equal(0, (await LoadAsync(database)).Entries);
        Assert.True(await StandsAsync(database));
        await File.WriteAllLinesAsync(
            Path.Combine(folder.FullName, "missing.csv"),
            ["CHILD,DOB,MISSING,MIS_START,MIS_END", "990077,01/02/2012,M,01/06/2023,02/06/2023"]
        );
        await LoadAsync(database);
        // By the clock the run is years after the load; by their order it has not seen it.
        Assert.False(await StandsAsync(database));
        await AssessAsync(database);
        Assert.True(await StandsAsync(database));

        clock.Now = clock.Now.AddYears(6);
        Assert.Equal(0, (await LoadAsync(database)).Entries);
        Assert.True(await StandsAsync(database));
        Assert.True(first.Entries > 0);
        await Borrowed.AssertWholeAsync(database);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private Task<Loaded> LoadAsync(Database database) =>
        new LoadFolder(new ReceiveFolder(database, clock), clock).RunAsync(folder.FullName, Analyst);

    private Task<Run?> AssessAsync(Database database) =>
        new AssessChildren(database, Policy.Default, clock).RunAsync(SmallBorough.Today, Analyst);

    private static Task<bool> StandsAsync(Database database) =>
        new StandsAssessed(database, new FindRun(database), Policy.Default).RunAsync(SmallBorough.Today, Analyst);
}
