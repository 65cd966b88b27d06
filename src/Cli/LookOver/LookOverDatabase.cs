using System.Globalization;
using Headwater.Access.Trail;
using Headwater.Cli.Verbs;
using Headwater.Storage;
using Headwater.Storage.Turns;

namespace Headwater.Cli.LookOver;

/// <param name="Faults">What is wrong, a sentence for each.</param>
/// <param name="UnderWay">Who is at long work, or was when they were stopped from outside.</param>
public sealed record LookedOver(IReadOnlyList<string> Faults, long TrailLines, IReadOnlyList<TurnState> UnderWay);

/// <summary>Looks at everything that can be looked at without knowing what ought to be there: the file itself, the schema, what leads where, the trail.</summary>
public static class LookOverDatabase
{
    public static async Task<LookedOver> RunAsync(Database database)
    {
        var faults = new List<string>(await database.FaultsAsync(quick: false));
        foreach (var step in await database.UnknownStepsAsync(Modules.Schemas))
            faults.Add($"A newer Headwater has written to this database: {step} is not known here.");

        faults.AddRange(await database.StrangersAsync(Modules.Schemas));

        await using (var work = await database.ReadAsync())
        {
            faults.AddRange(await Witnesses.OlderTrailAsync(work));
            foreach (var relation in Relations.All)
                if (await relation.LeadNowhereAsync(work) is > 0 and var rows)
                    faults.Add(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{rows} rows of {relation.Table} name a {relation.Column} that {relation.To} does not have."
                        )
                    );
        }

        var trail = await new VerifyTrail(database).RunAsync();
        if (trail.FirstBroken is not null)
            faults.Add(trail.Sentence);
        return new LookedOver(faults, trail.Entries, await TurnState.AllAsync(database));
    }
}
