using Headwater.Access;
using Headwater.Intake.Findings;
using Headwater.Vocabulary;
using Headwater.Web.Uploads;
using Microsoft.Extensions.Logging.Abstractions;
using static Headwater.Tests.Web.Sending;

namespace Headwater.Tests.Web;

/// <summary>Checks that wait for their turn, go wrong, or are cut off.</summary>
public class CheckQueueTests
{
    private const string Backwards = "CHILD,DOB,MISSING,MIS_START,MIS_END\n950,01/02/2010,M,02/06/2020,01/06/2020\n";

    [Fact]
    public async Task A_server_that_stops_leaves_no_files_of_the_check_at_work_and_keeps_nothing_of_it()
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(Engine.Sqlite);
        var database = await temporary.OpenAsync(AccessModule.Schema, Headwater.Intake.IntakeModule.Schema);
        var officer = new Caller("E09999999", "officer", "Example Officer", Role.Analyst);
        var files = SentFiles.Make();
        for (var number = 0; number < 40; number++)
        {
            await using var file = files.Add($"missing-{number}.csv");
            var rows = Enumerable.Range(0, 20_000).Select(row => $"{number}{row},01/02/2010,M,02/06/2020,01/06/2020");
            await file.WriteAsync(Bytes($"CHILD,DOB,MISSING,MIS_START,MIS_END\n{string.Join('\n', rows)}\n"));
        }

        var (queue, ticket) = (new CheckQueue(), new CheckTicket(files, 2021, "missing", officer));
        using var work = new CheckSentFiles(
            queue,
            new KeepCheck(database, TimeProvider.System),
            TimeProvider.System,
            NullLogger<CheckSentFiles>.Instance
        );
        Assert.Null(queue.Add(ticket));
        await work.StartAsync(default);
        await UntilAsync(() => ticket.Now.Step is not "Waiting");

        await work.StopAsync(new CancellationToken(canceled: true));

        Assert.False(Directory.Exists(files.Folder));
        await (work.ExecuteTask ?? Task.CompletedTask);
        Assert.Null(ticket.Now.Check);
        Assert.Empty(await new ListChecks(database).RunAsync(officer, 10));
    }

    [Fact]
    public async Task A_check_that_fails_says_so_and_the_next_is_made()
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(Engine.Sqlite);
        var database = await temporary.OpenAsync(AccessModule.Schema, Headwater.Intake.IntakeModule.Schema);
        var officer = new Caller("E09999999", "officer", "Example Officer", Role.Analyst);
        var queue = new CheckQueue();
        var (lost, sound) = (Ticket("a.csv"), Ticket("missing.csv"));
        Directory.Delete(lost.Files.Folder, recursive: true);
        using var work = new CheckSentFiles(
            queue,
            new KeepCheck(database, TimeProvider.System),
            TimeProvider.System,
            NullLogger<CheckSentFiles>.Instance
        );
        Assert.Null(queue.Add(lost));
        Assert.Null(queue.Add(sound));

        await work.StartAsync(default);
        await UntilAsync(() => sound.Now.IsOver);
        await work.StopAsync(default);

        Assert.Contains("Something went wrong in Headwater", lost.Now.Sentence, StringComparison.Ordinal);
        Assert.Equal(1, sound.Now.Check);
        Assert.False(Directory.Exists(sound.Files.Folder));

        CheckTicket Ticket(string name)
        {
            var files = SentFiles.Make();
            using (var file = files.Add(name))
                file.Write(Bytes(Backwards));
            return new CheckTicket(files, 2021, name, officer);
        }
    }

    [Fact]
    public void Only_so_many_checks_may_wait()
    {
        var queue = new CheckQueue();
        var officer = new Caller("E09999999", "officer", "Example Officer", Role.Analyst);
        var tickets = Enumerable
            .Range(0, CheckQueue.MostWaiting + 1)
            .Select(number => new CheckTicket(SentFiles.Make(), null, "", officer with { Name = $"officer {number}" }))
            .ToList();

        var refusal = Assert.Single(tickets.Select(queue.Add).OfType<Refusal>());
        Assert.Contains("Too many checks are waiting", refusal.Sentence, StringComparison.Ordinal);
        Assert.Null(queue.Find(tickets[^1].Number, tickets[^1].Caller));
        Assert.NotNull(queue.Find(tickets[0].Number, tickets[0].Caller));
        foreach (var ticket in tickets)
            ticket.Files.Dispose();
    }

    [Fact]
    public void Nobody_shuts_the_others_out_with_checks_of_their_own()
    {
        var queue = new CheckQueue();
        var officer = new Caller("E09999999", "officer", "Example Officer", Role.Analyst);
        var tickets = Enumerable
            .Repeat(officer, CheckQueue.MostOfOne + 1)
            .Append(officer with { Name = "another" })
            .Select(caller => new CheckTicket(SentFiles.Make(), null, "", caller))
            .ToList();

        var refusals = tickets.Select(queue.Add).ToList();
        Assert.Equal([true, true, true, false, true], refusals.Select(refusal => refusal is null));
        Assert.Contains("You have three checks waiting", refusals[3]?.Sentence, StringComparison.Ordinal);
        foreach (var ticket in tickets)
            ticket.Files.Dispose();
    }

    private static async Task UntilAsync(Func<bool> over)
    {
        for (var i = 0; i < 600 && !over(); i++)
            await Task.Delay(100);
        Assert.True(over(), "It did not come within a minute.");
    }
}
