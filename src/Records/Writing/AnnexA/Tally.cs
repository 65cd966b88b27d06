using Headwater.Returns;

namespace Headwater.Records.Writing.AnnexA;

/// <summary>How many rows of a list were made, and how often each column was filled.</summary>
internal sealed class Tally(Table table)
{
    private readonly int[] filled = new int[table.Columns.Count];

    public int Rows { get; private set; }

    public void Count(IReadOnlyDictionary<Column, string> row)
    {
        Rows++;
        foreach (var column in row.Keys)
            filled[column.Place]++;
    }

    /// <summary>What the list must hold and some row does not.</summary>
    public IEnumerable<Gap> Gaps =>
        table
            .Columns.Where(column => column.Presence is Presence.Required or Presence.Key)
            .Where(column => filled[column.Place] < Rows)
            .Select(column => Gap(column, Rows - filled[column.Place]));

    /// <summary>What no row holds.</summary>
    public IEnumerable<Gap> Blank =>
        table.Columns.Where(column => Rows > 0 && filled[column.Place] is 0).Select(column => Gap(column, Rows));

    private Gap Gap(Column column, int rows) => new(table.FileName, column.Name, column.Meaning, rows);
}
