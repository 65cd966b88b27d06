using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Settings;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Files;

/// <summary>A file of persons, or why it does not fit its settings.</summary>
public sealed record PersonFileRead(PersonFile? File, IReadOnlyList<Problem> Problems);

/// <summary>Reads a file of persons: every row is a record, or is named as left out.</summary>
public static class ReadPersonFile
{
    /// <exception cref="IOException">The file cannot be opened, or is not a text with lines.</exception>
    public static PersonFileRead Run(string path, MatchSettings settings, CancellationToken stop = default)
    {
        var text = new TextFile(path);
        var name = Path.GetFileName(path);
        if (settings.Fit(name, text.Headings).ToList() is { Count: > 0 } wrong)
            return new(null, wrong);

        stop.ThrowIfCancellationRequested();
        var check = new CheckRows(name, text.Headings, settings);
        var checking = Task.Run(() => check.Run(text.Open(), stop), CancellationToken.None);
        var others = settings.Columns.Where(column => column.Value is not Meaning.FullName);
        var (table, ids) = ReadPersons.Read(
            text.Open(),
            settings.Id,
            others.ToDictionary(column => column.Key, column => column.Value)
        );
        checking.GetAwaiter().GetResult();

        if (check.FullNames.Count > 0)
            table = FullNames.Fill(table, check.FullNames);
        // A pair is kept in four bits for each column and four for full names.
        if (table.Columns.Count > MatchPersons.MostColumns)
            return new(
                null,
                [
                    new(
                        name,
                        1,
                        "",
                        "settings",
                        $"Records are compared by {MatchPersons.MostColumns} columns at most. Name fewer."
                    ),
                ]
            );
        stop.ThrowIfCancellationRequested();
        var (problems, notes) = new CheckColumns(name, settings, text.Open).Run(table, check.Filled);
        if (problems.Count > 0)
            return new(null, problems);
        return new(
            new(
                table,
                ids,
                ids.Count + check.LeftOut,
                check.LeftOut,
                check.Problems,
                check.Faults.Sum(fault => fault.Count),
                check.Faults,
                [.. text.Notes, .. notes]
            ),
            []
        );
    }
}
