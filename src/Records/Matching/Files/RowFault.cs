namespace Headwater.Records.Matching.Files;

/// <summary>One thing that is wrong with some rows of a file.</summary>
/// <param name="Rule">The rule of its problems.</param>
/// <param name="Words">What, as it follows a number of rows: "have a blank id".</param>
/// <param name="Lines">Where they stand; the first thousand.</param>
public sealed record RowFault(string Rule, string Words, long Count, IReadOnlyList<int> Lines);
