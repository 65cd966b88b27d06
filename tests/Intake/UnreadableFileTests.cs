using System.Diagnostics;
using Headwater.Access;
using Headwater.Intake.Problems;
using Headwater.Intake.Submissions;
using Headwater.Vocabulary;

namespace Headwater.Tests.Intake;

/// <summary>What cannot be read is named among the findings, and everything else is loaded.</summary>
public class UnreadableFileTests
{
    private static readonly Caller Analyst = Caller.AtTheTerminal(SentFolder.Authority, "test");

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_link_that_leads_nowhere_is_a_problem_of_its_own(Engine engine)
    {
        await using var sent = (await SentFolder.MakeAsync(engine)).With("b.csv", Exclusions.Of("03/02/2025", "DB", 1));
        File.CreateSymbolicLink(sent.PathOf("a.csv"), sent.PathOf("nowhere.csv"));

        await AssertNamesAsync(sent, "a.csv", "is a link to a file that is not there");
    }

    [Fact]
    public async Task A_pipe_is_never_opened()
    {
        await using var sent = (await SentFolder.MakeAsync()).With("b.csv", Exclusions.Of("03/02/2025", "DB", 1));
        using (var make = Process.Start("mkfifo", [sent.PathOf("a.csv")]))
            await make.WaitForExitAsync();

        await AssertNamesAsync(sent, "a.csv", "is no ordinary file but a pipe or a device");
    }

    [Fact]
    public async Task A_link_to_a_device_is_not_read_for_ever()
    {
        await using var sent = (await SentFolder.MakeAsync()).With("b.csv", Exclusions.Of("03/02/2025", "DB", 1));
        File.CreateSymbolicLink(sent.PathOf("a.csv"), "/dev/zero");

        await AssertNamesAsync(sent, "a.csv", "is no ordinary file but a pipe or a device");
    }

    [Fact]
    public async Task A_folder_that_is_named_like_a_file_is_said_to_be_one()
    {
        await using var sent = (await SentFolder.MakeAsync()).With("b.csv", Exclusions.Of("03/02/2025", "DB", 1));
        Directory.CreateDirectory(sent.PathOf("a.csv"));

        await AssertNamesAsync(sent, "a.csv", "is a folder, though its name ends like a file’s");
    }

    [Fact]
    public async Task A_link_to_the_folder_itself_does_not_lead_round_and_round()
    {
        await using var sent = (await SentFolder.MakeAsync()).With("b.csv", Exclusions.Of("03/02/2025", "DB", 1));
        Directory.CreateSymbolicLink(sent.PathOf("again"), sent.PathOf(""));

        Assert.Equal("b.csv", Assert.Single((await sent.SendAsync()).Files).Path);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_file_that_goes_while_the_folder_is_read_replaces_nothing(Engine engine)
    {
        await using var sent = (await SentFolder.MakeAsync(engine))
            .With("a.csv", Exclusions.Of("03/02/2025", "DB", 1, 2))
            .With("b.csv", Exclusions.Of("10/02/2025", "DB", 1));
        await sent.SendAsync();
        sent.With("a.csv", Exclusions.Of("03/02/2025", "VA", 1, 2));

        var received = await sent.SendAsync(progress: new Removing(sent.PathOf("a.csv")));

        Assert.Empty(received.Superseded);
        var gone = received.Files.Single(file => file.Path == "a.csv");
        Assert.Equal((FileStatus.Unrecognised, 1L), (gone.Status, gone.Problems));
        var problem = Assert.Single(await new ListProblems(sent.Database).OfFileAsync(Analyst, gone.Number, 0, 10));
        Assert.Contains("send it again", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_could_not_be_read_and_now_can_is_no_problem_any_more()
    {
        await using var sent = (await SentFolder.MakeAsync()).With("b.csv", Exclusions.Of("03/02/2025", "DB", 1));
        Directory.CreateDirectory(sent.PathOf("a.csv"));
        await sent.SendAsync();
        Assert.Equal(FileStatus.Unchanged, (await sent.SendAsync()).Files[0].Status);
        Directory.Delete(sent.PathOf("a.csv"));

        await sent.With("a.csv", Exclusions.Of("10/02/2025", "DB", 2)).SendAsync();

        Assert.Empty(await new ListProblems(sent.Database).GroupsAsync(Analyst, 0, 10));
    }

    [Fact]
    public async Task Headings_without_rows_are_said_to_be_so()
    {
        await using var sent = (await SentFolder.MakeAsync()).With("a.csv", Exclusions.Of("03/02/2025", "DB"));

        await sent.SendAsync();

        var problem = Assert.Single(await new ListProblems(sent.Database).GroupsAsync(Analyst, 0, 10));
        Assert.Equal(("a.csv", "no-rows", 1), (problem.Path, problem.Rule, problem.FirstLine));
    }

    private static async Task AssertNamesAsync(SentFolder sent, string name, string why)
    {
        var received = await Task.Run(() => sent.SendAsync()).WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(
            [(name, FileStatus.Unrecognised), ("b.csv", FileStatus.Current)],
            received.Files.Select(file => (file.Path, file.Status))
        );
        Assert.Single(received.Entries);
        var problem = Assert.Single(
            await new ListProblems(sent.Database).OfFileAsync(Analyst, received.Files[0].Number, 0, 10)
        );
        Assert.Equal(1, problem.Line);
        Assert.Contains(why, problem.Message, StringComparison.Ordinal);
    }

    /// <summary>Takes a file away when the folder has been looked at and before it is read.</summary>
    private sealed class Removing(string path) : IProgress<Progress>
    {
        public void Report(Progress value)
        {
            if (value is { Step: "Looking at files", Done: 1 })
                File.Delete(path);
        }
    }
}
