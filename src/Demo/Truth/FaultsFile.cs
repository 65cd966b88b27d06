using System.Globalization;
using Headwater.Demo.Faults;
using Headwater.Demo.Files;

namespace Headwater.Demo.Truth;

/// <summary>How many cells of each file were made wrong, in which column and how.</summary>
/// <remarks>Rows left out or sent late, names taken down wrongly and second numbers are faults too, but of no one cell.</remarks>
internal static class FaultsFile
{
    public static Sheet Write(IEnumerable<(string Path, Fault Fault, int Times)> planted, IEnumerable<Bundle> bundles)
    {
        var held = bundles.ToList();
        var sheet = new PlainSheet<(string Path, Fault Fault, int Times)>(
            "truth/faults.csv",
            ("File", row => held.Find(bundle => bundle.Holds(row.Path))?.At ?? row.Path),
            ("Table", row => row.Fault.Column.Table),
            ("Column", row => row.Fault.Column.Name),
            ("Fault", row => $"{row.Fault.Kind}"),
            ("Cells", row => row.Times.ToString(CultureInfo.InvariantCulture))
        );
        foreach (
            var row in planted.OrderBy(row => row.Path, StringComparer.Ordinal).ThenBy(row => row.Fault.Column.Place)
        )
            sheet.Write(row);
        return sheet;
    }
}
