using Headwater.Privacy.Requests;
using Headwater.Privacy.Retention;

namespace Headwater.Tests.Privacy.Retention;

/// <summary>Whoever signs does so knowing what is held: what is held or let go after that is signed anew.</summary>
public sealed class SignatureTests
{
    private static readonly DateOnly Today = new(2026, 11, 2);

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_hold_that_comes_and_goes_leaves_no_old_signature(Engine engine)
    {
        await using var archive = await Archive.MakeAsync(engine);
        var run = await SignedAsync(archive);
        Assert.Null(
            await archive.Hold.RunAsync(HoldOn.Everything, null, null, "The made-up inquiry.", Archive.Officer)
        );
        Assert.Null(await archive.Lift.RunAsync(1, "It is over.", Archive.Director));

        Assert.NotNull(await archive.Destroy.RunAsync(run, Archive.Analyst));

        Assert.NotEmpty(await archive.WhereAsync(Archive.OldUpn));
        Assert.Null(Assert.Single(await archive.Runs.RunAsync(Archive.Officer)).Agreed);
        Assert.Null(await archive.Sign.RunAsync(run, Archive.Officer));
        Assert.Null(await archive.Destroy.RunAsync(run, Archive.Analyst));
        Assert.Empty(await archive.WhereAsync(Archive.OldUpn));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Nor_does_a_request_that_is_answered(Engine engine)
    {
        await using var archive = await Archive.MakeAsync(engine);
        var run = await SignedAsync(archive);
        var (request, refusal) = await new AskForFile(archive.Folder.Database, archive.Clock).RunAsync(
            await archive.OldChildAsync(),
            Asker.Adult,
            "Odalie Grown",
            "Passport",
            Today,
            Archive.Analyst
        );
        Assert.Null(refusal);
        Assert.NotNull(await archive.Destroy.RunAsync(run, Archive.Analyst));
        Assert.NotNull(await archive.Sign.RunAsync(run, Archive.Officer));
        Assert.Null(
            await new CloseRequest(archive.Folder.Database, archive.Clock).RunAsync(
                request ?? 0,
                "They no longer want it.",
                Archive.Analyst
            )
        );

        Assert.NotNull(await archive.Destroy.RunAsync(run, Archive.Analyst));
        Assert.NotEmpty(await archive.WhereAsync(Archive.OldUpn));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_was_signed_while_a_request_ran_is_signed_anew_once_it_is_closed(Engine engine)
    {
        await using var archive = await Archive.MakeAsync(engine);
        archive.Folder.With(
            "census/2011.csv",
            Archive.Census,
            Archive.Pupil("02/10/2011", Archive.OtherUpn, "Ashgrove", "Bryn", "04/06/1996", 9)
        );
        await archive.Folder.LoadAsync();
        var (request, _) = await new AskForFile(archive.Folder.Database, archive.Clock).RunAsync(
            await archive.OldChildAsync(),
            Asker.Adult,
            "Odalie Grown",
            "Passport",
            Today,
            Archive.Analyst
        );
        var run = await SignedAsync(archive);

        Assert.Null(
            await new CloseRequest(archive.Folder.Database, archive.Clock).RunAsync(
                request ?? 0,
                "They no longer want it.",
                Archive.Analyst
            )
        );

        Assert.Null((await archive.Runs.RunAsync(Archive.Officer)).Single(kept => kept.Number == run).Agreed);
    }

    private static async Task<long> SignedAsync(Archive archive)
    {
        var (run, refusal) = await archive.Ask.RunAsync(Today, Archive.Analyst);
        Assert.Null(refusal);
        Assert.Null(await archive.Sign.RunAsync(run ?? 0, Archive.Officer));
        return run ?? 0;
    }
}
