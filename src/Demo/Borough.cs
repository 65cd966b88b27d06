using Headwater.Demo.Files;
using Headwater.Demo.Lives;
using Headwater.Demo.Systems.SchoolCensus;
using Headwater.Demo.Systems.SocialCare.Dataset;
using Headwater.Demo.Truth;
using Headwater.Vocabulary;

namespace Headwater.Demo;

/// <summary>
/// Makes "Headwater Borough": ten years of its children's lives, and the files that its schools and services would hold.
/// </summary>
public static class Borough
{
    private const int HouseholdsInBatch = 250;

    /// <summary>Writes <c>files/</c> and <c>truth/</c> below a folder; the same options write the same bytes.</summary>
    public static IReadOnlyList<MadeFile> Make(
        BoroughOptions options,
        string folder,
        IProgress<Progress>? progress = null
    )
    {
        options.Check();
        var world = new World(options);
        var made = File(world, folder, progress);
        return Forms.Bundles(world).Aggregate(made, (files, bundle) => bundle.Run(folder, files));
    }

    private static IReadOnlyList<MadeFile> File(World world, string folder, IProgress<Progress>? progress)
    {
        var households = new Households(world);
        var desks = Enumerable.Range(0, Math.Min(Environment.ProcessorCount, 4)).Select(_ => new Desk(world)).ToArray();
        using var cabinet = new Cabinet(folder);
        cabinet.File(SchoolListFile.Write(world));
        cabinet.File(DownloadedSchools.Write(world));
        var batches = (households.Count + HouseholdsInBatch - 1) / HouseholdsInBatch;
        // Batches are lived side by side but filed in their order, so the bytes do not depend on how many go at once.
        for (var first = 0; first < batches; first += desks.Length)
        {
            var now = Math.Min(desks.Length, batches - first);
            Parallel.For(0, now, i => Live(desks[i], households, first + i));
            foreach (var desk in desks[..now])
                cabinet.File(desk.Sheets);
            progress?.Report(new("Making the borough", (double)(first + now) / batches));
        }

        foreach (var sheet in desks[0].Sheets)
            cabinet.Foot(sheet);
        cabinet.File(WorkersFile.Write(world, Sum(desks)));
        cabinet.File(FaultsFile.Write(cabinet.Planted, Forms.Bundles(world)));
        return cabinet.Files;
    }

    private static void Live(Desk desk, Households households, int batch)
    {
        desk.Begin(batch);
        var last = Math.Min((batch + 1) * HouseholdsInBatch, households.Count);
        for (var i = batch * HouseholdsInBatch; i < last; i++)
        {
            if (households.Get(i) is { } home)
                desk.Write(home);
        }
    }

    private static int[] Sum(Desk[] desks)
    {
        var sum = new int[desks[0].Caseloads.Length];
        foreach (var desk in desks)
        {
            for (var i = 0; i < sum.Length; i++)
                sum[i] += desk.Caseloads[i];
        }

        return sum;
    }
}
