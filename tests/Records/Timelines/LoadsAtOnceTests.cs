using Headwater.Records.Timelines;
using Headwater.Tests.Intake;
using Headwater.Vocabulary;

namespace Headwater.Tests.Records.Timelines;

/// <summary>Two people load at the same time: both loads are whole, as if one had come after the other.</summary>
public class LoadsAtOnceTests
{
    [Theory, ClassData(typeof(BothEngines))]
    public async Task Two_loads_at_once_are_kept_one_after_the_other(Engine engine)
    {
        await using var north = await LoadedFolder.MakeAsync(engine);
        var south = Directory.CreateTempSubdirectory("headwater-south-");
        north.With("north.csv", Lines(Exclusions.Of("03/02/2025", "DB", 1, 2, 3)));
        await File.WriteAllLinesAsync(
            Path.Combine(south.FullName, "south.csv"),
            Lines(Exclusions.Of("10/02/2025", "VA", 3, 4, 5))
        );
        // Both have read and decided before either keeps.
        using var both = new Barrier(2);

        await Task.WhenAll(
            Task.Run(() => north.LoadAsync(new Meeting(both))),
            Task.Run(() => north.LoadAsync(new Meeting(both), south.FullName))
        );
        south.Delete(recursive: true);

        Assert.Equal(5, (await north.ChildrenAsync()).Count);
        Assert.Equal([1L, 2L], await north.AskAsync<long>("select number from intake_file order by number"));
        Assert.Equal([6L], await north.AskAsync<long>("select count(*) from record_entry"));
        Assert.Equal([2L], await north.AskAsync<long>("select count(distinct file) from record_entry"));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Others_can_write_while_files_are_read(Engine engine)
    {
        await using var folder = await LoadedFolder.MakeAsync(engine);
        folder.With("north.csv", Lines(Exclusions.Of("03/02/2025", "DB", 1, 2, 3)));
        await folder.LoadAsync();
        var child = (await folder.ChildrenAsync())[0];
        folder.With("north.csv", Lines(Exclusions.Of("03/02/2025", "VA", 1, 2, 3)));
        var seen = new Looking(() => folder.OpenAsync(child));

        await folder.LoadAsync(seen);

        Assert.True(seen.Opened > 0);
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private sealed class Meeting(Barrier both) : IProgress<Progress>
    {
        private bool met;

        public void Report(Progress value)
        {
            if (met || !value.Step.StartsWith("Reading", StringComparison.Ordinal))
                return;
            met = true;
            both.SignalAndWait(TimeSpan.FromSeconds(30));
        }
    }

    /// <summary>Opens a child's page, which writes to the trail, while files are being read.</summary>
    private sealed class Looking(Func<Task<ChildRecord?>> open) : IProgress<Progress>
    {
        public int Opened { get; private set; }

        public void Report(Progress value)
        {
            if (value.Step.StartsWith("Reading", StringComparison.Ordinal) && open().Wait(TimeSpan.FromSeconds(10)))
                Opened++;
        }
    }
}
