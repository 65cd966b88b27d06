namespace Headwater.Bench;

/// <summary>From nothing to the list, each step a process of its own, and the two limits beside it in the same run.</summary>
/// <param name="Load">Reads, checks, matches, builds timelines.</param>
internal sealed record WholeWay(
    int Children,
    Measured Make,
    Measured Load,
    Measured Assess,
    (double Seconds, long Lines, long Bytes) Read,
    (double Seconds, long Rows) Insert
)
{
    public double FilesToList => Load.WallSeconds + Assess.WallSeconds;

    public double SumOfLimits => Read.Seconds + Insert.Seconds;

    public static async Task<WholeWay> RunAsync(int children)
    {
        var folder = Directory.CreateTempSubdirectory("headwater-bench-").FullName;
        try
        {
            var (borough, database) = (Path.Combine(folder, "borough"), Path.Combine(folder, "bench.db"));
            var make = await Measured.HeadwaterAsync("make-borough", "--out", borough, "--children", $"{children}");
            var files = Path.Combine(borough, "files");
            var load = await Measured.HeadwaterAsync("load", files, "--database", database, "--json");
            var assess = await Measured.HeadwaterAsync(
                "assess",
                "--database",
                database,
                "--on",
                "2026-10-31",
                "--json"
            );
            return new WholeWay(
                children,
                make,
                load,
                assess,
                Limits.ReadLines(files),
                Limits.Insert(database, Path.Combine(folder, "limit.db"))
            );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
