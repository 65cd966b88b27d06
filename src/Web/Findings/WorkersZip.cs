using System.IO.Compression;
using Headwater.Intake.Findings;
using Headwater.Vocabulary;

namespace Headwater.Web.Findings;

/// <summary>A workbook for each worker and team, packed together: to send each of them what is theirs to mend.</summary>
public static class WorkersZip
{
    private const int LongestName = 40;

    // Devices, whatever stands behind the point: no file there can be called so.
    private static readonly string[] NotOnWindows =
    [
        "CON",
        "PRN",
        "AUX",
        "NUL",
        .. Enumerable.Range(1, 9).SelectMany(number => new[] { $"COM{number}", $"LPT{number}" }),
    ];

    /// <param name="findings">What one worker of a team has to mend; asked when it is written, so that one's are held at a time.</param>
    public static async Task WriteAsync(
        IEnumerable<(string Team, string Worker)> workers,
        Func<(string Team, string Worker), IAsyncEnumerable<Finding>> findings,
        Stream to
    )
    {
        await using var archive = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        var names = new HashSet<string>(NotOnWindows, StringComparer.OrdinalIgnoreCase);
        foreach (
            var one in workers
                .OrderBy(one => one.Team, StringComparer.Ordinal)
                .ThenBy(one => one.Worker, StringComparer.Ordinal)
        )
        {
            // A workbook is written here and there, which an archive does not allow.
            using var workbook = new MemoryStream();
            ExportedFindings.WriteWorkbook((await findings(one).ToListAsync()).Select(ExportedFindings.Row), workbook);
            workbook.Position = 0;
            await using var entry = await archive.CreateEntry(Free(Name(one.Team, one.Worker), names)).OpenAsync();
            await workbook.CopyToAsync(entry);
        }
    }

    private static string Free(string name, HashSet<string> taken)
    {
        var number = 1;
        while (!taken.Add(number is 1 ? name : $"{name} ({number})"))
            number++;
        return number is 1 ? $"{name}.xlsx" : $"{name} ({number}).xlsx";
    }

    private static string Name(string team, string worker) =>
        string.Join(
            " - ",
            new[] { Safe(team), worker is "" ? "no worker known" : Safe(worker) }.Where(part => part is not "")
        );

    // A name comes from a file and may hold anything.
    private static string Safe(string name) =>
        string.Concat(
                name.Shortened(LongestName)
                    .Select(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' ? letter : '_')
            )
            .Trim();
}
