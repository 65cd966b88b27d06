using System.Globalization;
using Headwater.Returns;
using Headwater.Returns.Formats;

namespace Headwater.Records.Writing;

/// <summary>The rows of a return as they are made, and how often a cell that should be filled had to stay blank.</summary>
internal sealed class Rows
{
    private readonly Dictionary<Table, List<IReadOnlyDictionary<Column, string>>> tables = [];

    public IReadOnlyList<IReadOnlyDictionary<Column, string>> Of(Table table) => tables.GetValueOrDefault(table) ?? [];

    /// <summary>What is not held, of what the return asks.</summary>
    public IReadOnlyList<Gap> Gaps =>
        [
            .. tables
                .SelectMany(table =>
                    table
                        .Key.Columns.Where(column => column.Presence is Presence.Required or Presence.Key)
                        .Select(column => (Column: column, Rows: table.Value.Count(row => !row.ContainsKey(column))))
                )
                .Where(blank => blank.Rows > 0)
                .OrderByDescending(blank => blank.Rows)
                .ThenBy(blank => blank.Column.Table, StringComparer.Ordinal)
                .ThenBy(blank => blank.Column.Place)
                .Select(blank => new Gap(blank.Column.Table, blank.Column.Name, blank.Column.Meaning, blank.Rows)),
        ];

    public Row Add(Table table)
    {
        var cells = new Dictionary<Column, string>();
        if (!tables.TryGetValue(table, out var rows))
            tables[table] = rows = [];
        rows.Add(cells);
        return new Row(cells);
    }

    /// <summary>One row while it is filled; what is not known is left out.</summary>
    public readonly struct Row(Dictionary<Column, string> cells)
    {
        public Row Text(Column column, string? text)
        {
            if (!string.IsNullOrEmpty(text))
                cells[column] = text;
            return this;
        }

        public Row Day(Column column, DateOnly? day) =>
            Text(
                column,
                day is not { } on ? null
                    : column.Format is DayFormat format ? format.Write(on)
                    : on.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture)
            );

        public Row Number(Column column, double? number) =>
            Text(column, number?.ToString("0", CultureInfo.InvariantCulture));

        public Row Flag(Column column, bool? yes) => Text(column, yes is { } known ? (known ? "1" : "0") : null);

        public Row YesNo(Column column, bool? yes) => Text(column, yes is { } known ? (known ? "Y" : "N") : null);

        /// <summary>The column's own code for what another return writes with a code of its own; blank where it has none.</summary>
        public Row Code(Column column, string? written) =>
            Text(column, written is null ? null : (column.Format as CodeFormat)?.Codes.Find(written)?.Value);
    }
}

/// <summary>A cell that the return asks for and that nothing loaded holds: how many rows have it blank.</summary>
public sealed record Gap(string Table, string Column, string Meaning, int Rows);
