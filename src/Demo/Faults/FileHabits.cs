using Headwater.Demo.Calendar;
using Headwater.Demo.Files;
using Headwater.Demo.Lives;

namespace Headwater.Demo.Faults;

/// <summary>Files that are not plain UTF-8 with commas, as some systems' files are not.</summary>
public static class FileHabits
{
    public static Paper Of(string path, World world)
    {
        if (!world.Options.Faults)
            return Paper.Plain;
        var year = world.Options.LastDay.Year;
        return path switch
        {
            "files/early-help/early-help-episodes.csv" => new(Windows1252: true),
            "files/youth-justice/youth-justice-cases.csv" => new(Delimiter: ';'),
            "files/missing/missing-episodes.csv" => new(ByteOrderMark: true, BlankLines: true),
            _ when path == $"files/alternative-provision/{year - 2}-{(year - 1) % 100:00}.csv" => new(TotalsRow: true),
            _ when path == $"files/exclusions/{year - 3}-{(year - 2) % 100:00}-autumn.csv" => new(BlankLines: true),
            _ => Paper.Plain,
        };
    }

    /// <summary>The term whose exclusions were sent badly and then again: the spring of the school year before last.</summary>
    public static Term? SentAgain(World world) =>
        !world.Options.Faults
            ? null
            : world.Terms.FirstOrDefault(term =>
                term.Year == world.Options.LastDay.Year - 2 && term.Season == Season.Spring
            );
}
