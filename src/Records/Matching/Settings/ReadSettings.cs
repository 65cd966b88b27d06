using System.Text.Json;
using Headwater.Records.Matching.Columns;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Settings;

/// <summary>Settings, or why they could not be read.</summary>
public sealed record SettingsRead(MatchSettings? Settings, IReadOnlyList<Problem> Problems);

/// <summary>Reads settings from a JSON file: <c>{ "id": "…", "columns": { "first_name": "given name", … } }</c>.</summary>
/// <remarks>Strict: what is not known is refused, so that a slip of the pen does not quietly leave a column out.</remarks>
public static class ReadSettings
{
    public static SettingsRead From(string path)
    {
        try
        {
            return Of(path, File.ReadAllText(path));
        }
        catch (Exception fault)
            when (fault is FileNotFoundException or DirectoryNotFoundException || string.IsNullOrWhiteSpace(path))
        {
            return Refused(path, "There is no such file.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Refused(path, "The file cannot be opened.");
        }
    }

    public static SettingsRead Of(string file, string json)
    {
        try
        {
            using var read = JsonDocument.Parse(json);
            return Of(file, read.RootElement);
        }
        catch (JsonException fault)
        {
            const string sentence = "cannot be read as JSON from here: look for a comma, bracket or quotation mark";
            var line = (int)(fault.LineNumber ?? 0) + 1;
            return new(null, [new Problem(file, line, "", "settings", $"The settings {sentence}.")]);
        }
        catch (InvalidOperationException)
        {
            // Half of a letter that takes two codes, such as \ud800 alone: JSON allows it, no text can hold it.
            return Refused(
                file,
                "The settings hold half a letter, written \\ud800 to \\udfff. Write the name of the column as it stands in the file."
            );
        }
    }

    private static SettingsRead Of(string file, JsonElement root)
    {
        if (root.ValueKind is not JsonValueKind.Object)
            return Refused(file, "The settings should be an object: { \"id\": …, \"columns\": { … } }.");

        var problems = new List<Problem>();
        var (id, columns) = ("", new Dictionary<string, Meaning>(StringComparer.Ordinal));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in root.EnumerateObject())
            if (!seen.Add(part.Name))
                Note($"“{part.Name}” is said twice.");
            else if (part is { Name: "id", Value.ValueKind: JsonValueKind.String })
                id = part.Value.GetString() ?? "";
            else if (part is { Name: "columns", Value.ValueKind: JsonValueKind.Object })
                ReadColumns(part.Value);
            else if (part.Name is "id")
                Note("“id” should be the name of a column, in quotation marks.");
            else if (part.Name is "columns")
                Note(
                    "“columns” should be an object: by column what it tells, such as { \"surname\": \"family name\" }."
                );
            else
                Note($"“{part.Name}” means nothing here. Settings have “id” and “columns”.");

        if (!seen.Contains("id") || (id is "" && problems.Count is 0))
            Note("The settings should name the column that numbers the records, as “id”.");
        if (!seen.Contains("columns") || (columns.Count is 0 && problems.Count is 0))
            Note("The settings should name at least one column, as “columns”.");
        if (columns.ContainsKey(id))
            Note(
                $"“{id}” numbers the records, so it cannot say who is who as well. Leave it out of “columns”, or number the records by another column."
            );
        return problems.Count is 0 ? new(new(id, columns), []) : new(null, problems);

        void Note(string message) => problems.Add(new Problem(file, 0, "", "settings", message));

        void ReadColumns(JsonElement named)
        {
            foreach (var column in named.EnumerateObject())
            {
                var words = column.Value.ValueKind is JsonValueKind.String ? column.Value.GetString() ?? "" : "";
                if (Meanings.Of(words) is not { } meaning)
                    Note(
                        $"What “{column.Name}” tells is not one of: {string.Join(", ", Meanings.All.Select(each => each.Words))}."
                    );
                else if (!columns.TryAdd(column.Name, meaning))
                    Note($"The column “{column.Name}” is named twice.");
            }
        }
    }

    private static SettingsRead Refused(string file, string message) =>
        new(null, [new Problem(file, 0, "", "settings", message)]);
}
