using System.Text;
using Headwater.Cli.Terminal;
using Headwater.Returns.Checks;

namespace Headwater.Cli.Checks;

/// <summary>What a check found, printed or written to files.</summary>
internal static class ReportFile
{
    /// <summary>The form that a file's ending asks for; null where it asks for none that there is.</summary>
    public static string? Form(FileInfo file) =>
        file.Extension.ToLowerInvariant() is ".xlsx" or ".csv" or ".json"
            ? file.Extension[1..].ToLowerInvariant()
            : null;

    /// <param name="yearWasFound">Whether nobody said which year's rules to use.</param>
    public static void Print(Checked result, string form, bool yearWasFound)
    {
        if (form is "text")
        {
            CheckText.Write(result, yearWasFound);
            return;
        }

        Console.Out.Flush();
        using var output = Console.OpenStandardOutput();
        Write(result, form, output);
    }

    public static void Write(Checked result, FileInfo file)
    {
        file.Directory?.Create();
        using (var to = file.Create())
            Write(result, Form(file) ?? "", to);
        Output.Note($"Full report: {file.FullName}");
    }

    /// <summary>A workbook for each worker; the places of which no worker is known stand in one more.</summary>
    public static void WriteByWorker(Checked result, DirectoryInfo folder)
    {
        folder.Create();
        var workers = WriteReport.Workers(result);
        foreach (var (number, worker) in workers.Index())
            WriteFor(worker, $"{Safe(worker)} ({number + 1}).xlsx");
        var rest = result.Rules.SelectMany(rule => rule.Found).Any(found => found.Worker is null or "") ? 1 : 0;
        if (rest > 0)
            WriteFor(null, "no worker known.xlsx");
        Output.Note(
            $"{workers.Count + rest} {(workers.Count + rest is 1 ? "workbook" : "workbooks")}: {folder.FullName}"
        );

        void WriteFor(string? worker, string name)
        {
            using var to = File.Create(Path.Combine(folder.FullName, name));
            WriteReport.RunFor(worker, result, to);
        }
    }

    private static void Write(Checked result, string form, Stream to)
    {
        switch (form)
        {
            case "json":
                CheckJson.Write(result, to);
                break;
            case "csv":
                // Spreadsheets take a file without the mark for one in the machine's own letters; scripts do not want it.
                if (to is FileStream)
                    to.Write(Encoding.UTF8.Preamble);
                CheckCsv.Write(result, to);
                break;
            default:
                WriteWorkbook(result, to);
                break;
        }
    }

    // A workbook is written here and there, which a pipe does not allow.
    private static void WriteWorkbook(Checked result, Stream to)
    {
        if (to.CanSeek)
        {
            WriteReport.Run(result, to);
            return;
        }

        using var whole = new MemoryStream();
        WriteReport.Run(result, whole);
        whole.WriteTo(to);
    }

    // A worker's name comes from a file and may hold anything.
    private static string Safe(string name) =>
        string.Concat(
            name.Take(40).Select(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' ? letter : '_')
        );
}
