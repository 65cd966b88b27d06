using Headwater.Returns.Files;
using Headwater.Returns.Formats;

namespace Headwater.Returns.OpenLists;

/// <summary>Reads a table of postcodes as the Office for National Statistics publishes it in its directory or its lookup.</summary>
public static class ReadPostcodes
{
    private const int Postcode = 0;
    private const int Authority = 1;
    private const int East = 2;
    private const int North = 3;
    private const int County = 4;

    // A district is no children's services authority: where the table names its county too, that is meant.
    private static readonly ListColumn[] Columns =
    [
        new(true, "pcds", "pcd", "pcd2", "pcd7", "pcd8"),
        new(true, "laua", "oslaua", "ladcd"),
        new(true, "oseast1m", "east1m"),
        new(true, "osnrth1m", "north1m"),
        new(false, "cty", "oscty", "ctycd"),
    ];

    /// <returns>Null where the file is no such table; the findings say what it lacks.</returns>
    public static Postcodes? Run(string path, Findings findings)
    {
        var lists = ListFile.Open(path, Columns, findings);
        if (lists.Count is 0)
            return null;

        var (postcodes, codes) = (new Postcodes(), new TextPool());
        foreach (var list in lists)
        {
            using (list)
                Read(list, postcodes, codes, findings);
        }

        return postcodes;
    }

    private static void Read(ListFile list, Postcodes postcodes, TextPool codes, Findings findings)
    {
        while (list.Read())
        {
            if (list[Postcode].IsEmpty)
                continue;
            var county = list[County];
            var authority = codes.Capitals(county.StartsWith("E10"u8) ? county : list[Authority]);
            postcodes.Add(list[Postcode], new(authority, Metres(list, East, findings), Metres(list, North, findings)));
        }
    }

    private static int? Metres(ListFile list, int column, Findings findings)
    {
        var cell = list[column];
        if (cell.IsEmpty)
            return null;
        if (NumberFormat.TryRead(cell, out var metres) && Math.Abs(metres) < 10_000_000)
            return (int)metres;
        findings.Add(
            list.Line,
            Columns[column].Headings[0],
            "number",
            "is not a number of metres; no distance is measured from there"
        );
        return null;
    }
}
