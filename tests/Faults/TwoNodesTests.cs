using System.Diagnostics;
using Headwater.Tests.Cli;

namespace Headwater.Tests.Faults;

/// <summary>Two nodes begin the night on one database; the one at work is killed, and the other finishes.</summary>
public class TwoNodesTests
{
    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_other_node_finishes_the_night_of_one_that_is_killed(Engine engine)
    {
        await using var borrowed = new Borrowed(engine);
        var (whole, expected) = await borrowed.EmptyAsync();
        string[] Nightly(string place) =>
            ["nightly", borrowed.Files, "--on", "2026-10-31", "--wait", "--database", place];
        var took = await Killed.WholeAsync(Nightly(whole.Place));
        var after = await WholeState.OfAsync(expected);
        var random = new Random(Sizes.Seed + 4);

        for (var i = 0; i < Sizes.Times; i++)
        {
            var (temporary, database) = await borrowed.EmptyAsync();
            using var one = HeadwaterProgram.Start(Nightly(temporary.Place));
            using var other = HeadwaterProgram.Start(Nightly(temporary.Place));
            var said = new[] { Drain(one), Drain(other) };
            await Task.Delay(took * (0.2 + 0.8 * random.NextDouble()));
            one.Kill(entireProcessTree: true);
            await Task.WhenAll(one.WaitForExitAsync(), other.WaitForExitAsync());

            Assert.True(other.ExitCode < 2, await said[1]);
            await Borrowed.AssertWholeAsync(database);
            Assert.Equal(after, await WholeState.OfAsync(database));
        }
    }

    private static async Task<string> Drain(Process process) =>
        string.Concat(
            await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync())
        );
}
