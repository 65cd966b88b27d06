namespace Headwater.Returns.Writing;

/// <summary>One cell of a CSV file.</summary>
public static class CsvCell
{
    /// <summary>Between quotation marks where it could not be read otherwise.</summary>
    public static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>With a mark before what a spreadsheet would work out as a formula. Not for returns: their cells go out as they are.</summary>
    public static string Plain(string cell) =>
        cell is ['=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠', ..] ? $"'{cell}" : cell;
}
