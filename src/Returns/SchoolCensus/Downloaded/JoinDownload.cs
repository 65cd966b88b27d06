using Headwater.Returns.AlternativeProvision;
using Headwater.Returns.Exclusions;
using Headwater.Returns.Files;
using Headwater.Returns.Files.Unfolding;
using static Headwater.Returns.SchoolCensus.Downloaded.DownloadedTable;

namespace Headwater.Returns.SchoolCensus.Downloaded;

/// <summary>
/// Joins the tables of a term's download by their numbers into the tables of one row for each pupil, suspension and
/// placement. Each row keeps the file and line of the row that leads it.
/// </summary>
internal static class JoinDownload
{
    private const int HeadLooked = 4096;

    // What is wrong with a line as a whole is not seen again in the joined row.
    private static readonly string[] OfLines = ["file", "cells", "line", "quote", "xml"];

    /// <summary>The files, those that were joined being marked, and after them what they make together.</summary>
    public static IReadOnlyList<FoundFile> Run(IReadOnlyList<FoundFile> files)
    {
        var tables = files.Select(file => file.Table ?? Recognise(file)).ToList();
        if (!tables.Exists(table => table?.Return == Return.SchoolCensusTables))
            return files;

        var (all, joined) = (files.ToList(), new List<FoundFile>());
        foreach (
            var term in Enumerable
                .Range(0, files.Count)
                .Where(i => tables[i]?.Return == Return.SchoolCensusTables)
                .GroupBy(i => files[i].IsPart ? files[i].Name : files[i].Folder)
        )
        {
            var made = Join([.. term.Select(i => (tables[i] ?? throw new InvalidOperationException(), files[i]))]);
            joined.AddRange(made);
            foreach (var i in term.Where(_ => made.Count > 0))
                all[i] = files[i] with { IsJoined = true };
        }

        return [.. all, .. joined];
    }

    private static Table? Recognise(FoundFile file)
    {
        if (!IsDownload(file))
            return null;
        using var opened = ReturnFile.Open(file);
        return opened.Table;
    }

    // Every table of a download numbers its rows; looking for that costs less than knowing the table.
    private static bool IsDownload(FoundFile file)
    {
        try
        {
            if (file.Content is null && Unreadable.Why(file.Path) is not null)
                return false;
            using var stream = file.Open();
            Span<byte> head = stackalloc byte[HeadLooked];
            head = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
            return Letters
                .Read(head)
                .Replace("\0", "", StringComparison.Ordinal)
                .Contains("orderseqcolumn", StringComparison.OrdinalIgnoreCase);
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static List<FoundFile> Join(IReadOnlyList<(Table Table, FoundFile File)> its)
    {
        var term = new DownloadedTerm(its);
        return
        [
            .. Lead(its, PupilTables.OnRoll, PupilOnRollTable.Table, term.OnRoll),
            .. Lead(its, PupilTables.OffRoll, PupilNoLongerOnRollTable.Table, term.OffRoll),
            .. Lead(
                its,
                ExclusionTables.OnRoll,
                ExclusionTable.Table,
                row => term.Exclusion(row, PupilTables.OnRollName)
            ),
            .. Lead(
                its,
                ExclusionTables.OffRoll,
                ExclusionTable.Table,
                row => term.Exclusion(row, PupilTables.OffRollName)
            ),
            .. Lead(
                its,
                ProvisionTables.ArrangedOnRoll,
                AlternativePlacementTable.Table,
                row => term.Placement(row, PupilTables.OnRollName)
            ),
            .. Lead(
                its,
                ProvisionTables.ArrangedOffRoll,
                AlternativePlacementTable.Table,
                row => term.Placement(row, PupilTables.OffRollName)
            ),
        ];
    }

    /// <summary>One joined file for each file of the table that leads.</summary>
    private static IEnumerable<FoundFile> Lead(
        IReadOnlyList<(Table Table, FoundFile File)> its,
        Table leading,
        Table made,
        Func<Row, IReadOnlyDictionary<string, string>> join
    )
    {
        foreach (var (_, file) in its.Where(each => each.Table == leading))
        {
            var part = new Part();
            part.Write(1, made.Columns.Select(column => column.Name));
            using var opened = ReturnFile.Open(file);
            while (opened.ReadWhole())
            {
                var cells = join(opened.Row);
                part.Write(opened.Row.Line, made.Columns.Select(column => cells.GetValueOrDefault(column.Name, "")));
            }

            yield return new FoundFile(file.Path, file.Name)
            {
                Content = part.Content,
                IsNumbered = true,
                Table = made,
                IsMade = true,
                Notes =
                [
                    .. opened
                        .Findings.Problems.Where(problem => OfLines.Contains(problem.Rule))
                        .Select(problem => new Note(problem.Line, problem.Column, problem.Rule, problem.Message)),
                    new(1, "", null, $"was joined with the other tables of its download by {Number(leading.Name)}"),
                ],
            };
        }
    }
}
