using Headwater.Vocabulary;

namespace Headwater.Records.Writing;

/// <summary>What one line of one file says of a thing that happened.</summary>
/// <param name="Table">The name of the table that the file is of.</param>
/// <param name="Year">The year of the return that it is of; null for a file without one.</param>
internal sealed record Telling(Entry Entry, IReadOnlyDictionary<string, string> Facts, string Table, int? Year)
{
    public bool IsOfReturn => Year is not null;
}
