using System.Collections;
using Headwater.Intake.Findings;
using Headwater.Returns.Checks;
using static Headwater.Tests.Intake.Findings.CheckedFolder;

namespace Headwater.Tests.Intake.Findings;

public class AllOrNothingTests
{
    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_check_that_breaks_off_while_it_is_kept_leaves_the_old_state(Engine engine)
    {
        await using var folder = await MakeAsync(engine);
        await folder.With("missing.csv", Missing, "7,01/02/2010,M,02/06/2025,01/06/2025").CheckAsync();
        var before = await folder.ListAsync(new FindingFilter(State: FindingState.Any));
        var file = new CheckedFile("missing.csv", "Missing", 2, 0, 0, null) { Year = 2026 };
        var rule = new CheckedRule("567", "ssda903", "error", "found", "", "Wrong.", "Mend.", 5, new BreaksOff());

        await Assert.ThrowsAsync<IOException>(() =>
            new KeepCheck(folder.Database, folder).RunAsync(new Checked([file], [], [rule]), "sent", folder.Officer)
        );

        Assert.Equal(before, await folder.ListAsync(new FindingFilter(State: FindingState.Any)));
        Assert.Single(await new ListChecks(folder.Database).RunAsync(folder.Officer, 10));
        Assert.Equal(2, (await folder.CheckAsync()).Number);
    }

    /// <summary>A list of places that cannot be read to its end.</summary>
    private sealed class BreaksOff : IReadOnlyList<Found>
    {
        public int Count => 5;

        public Found this[int index] => Place(index);

        public IEnumerator<Found> GetEnumerator()
        {
            yield return Place(0);
            yield return Place(1);
            throw new IOException("The disk went away.");
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        private static Found Place(int index) =>
            new("missing.csv", index + 2, "MIS_END", $"{index}", "Wrong.") { Table = "Missing", Year = 2026 };
    }
}
