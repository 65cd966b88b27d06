namespace Headwater.Returns.Files;

/// <summary>Something put right while reading, where the meaning was certain. Counted, so that it can be mended at the source.</summary>
/// <param name="Table">The table's name; empty where the file was not recognised.</param>
/// <param name="Column">The column; empty where it was the file as a whole.</param>
/// <param name="What">A sentence's end: after a count and "values", or after the file's name.</param>
public sealed record Repair(string File, string Table, string Column, string What, long Count, int FirstLine);
