using Headwater.Demo.Files;
using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;
using Headwater.Demo.Systems.AlternativeProvision;
using Headwater.Demo.Systems.AnnexA;
using Headwater.Demo.Systems.ChildrenInNeed;
using Headwater.Demo.Systems.EarlyHelp;
using Headwater.Demo.Systems.Exclusions;
using Headwater.Demo.Systems.Missing;
using Headwater.Demo.Systems.Nccis;
using Headwater.Demo.Systems.PlacementCensus;
using Headwater.Demo.Systems.SchoolCensus;
using Headwater.Demo.Systems.Sen2;
using Headwater.Demo.Systems.SocialCare.Dataset;
using Headwater.Demo.Systems.Ssda903;
using Headwater.Demo.Systems.YouthJustice;
using Headwater.Demo.Truth;

namespace Headwater.Demo;

/// <summary>Where one batch of households is lived and written, before it is filed behind the batches that go before it.</summary>
internal sealed class Desk
{
    private readonly World world;
    private readonly SourceFiles[] sources;

    public Desk(World world)
    {
        this.world = world;
        Caseloads = new int[world.Workforce.All.Count + 1];
        sources =
        [
            new SchoolFiles(world),
            new ExclusionFiles(world),
            new AlternativeFiles(world),
            new ExportFiles(world),
            new EarlyHelpFiles(world),
            new DatasetFiles(world, Caseloads),
            new ReturnFiles(world),
            new CensusFiles(world),
            new PlacementFiles(world),
            new YouthJusticeFiles(world),
            new MissingFiles(world),
            new YoungPeopleFiles(world),
            new ListFiles(),
            new TruthFiles(world),
        ];
        Sheets = [.. sources.SelectMany(source => source.Sheets)];
    }

    public IReadOnlyList<Sheet> Sheets { get; }

    public int[] Caseloads { get; }

    public void Begin(int batch)
    {
        for (var i = 0; i < Sheets.Count; i++)
            Sheets[i].Begin(world.Options.Faults ? world.Dice.Of(Ask.Batch, batch).Draw(Ask.Batch, i) : null);
    }

    public void Write(HomeLife home)
    {
        home.Live();
        foreach (var source in sources)
            source.Write(home);
        foreach (var old in home.Lives.Where(NewLife.IsLivedHere))
            Write(NewLife.After(old));
    }
}
