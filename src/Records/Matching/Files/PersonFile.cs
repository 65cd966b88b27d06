using Headwater.Records.Matching.Columns;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Files;

/// <summary>The records of a file of persons, and what was wrong in it.</summary>
/// <param name="Ids">The records' ids, in the order of the file, as are the rows of <paramref name="Table"/>.</param>
/// <param name="Rows">All rows below the headings that are not blank: the records, and those left out.</param>
/// <param name="LeftOut">Rows of which nothing could be read. Each is named by a problem.</param>
/// <param name="Problems">What is wrong, by line; the first two hundred of each kind.</param>
/// <param name="ProblemCount">All of them.</param>
/// <param name="Faults">All of them by kind, those first for which rows were left out.</param>
/// <param name="Notes">What was done to make the file readable, and what does not fit what the settings say of its columns.</param>
public sealed record PersonFile(
    PersonTable Table,
    IReadOnlyList<string> Ids,
    long Rows,
    long LeftOut,
    IReadOnlyList<Problem> Problems,
    long ProblemCount,
    IReadOnlyList<RowFault> Faults,
    IReadOnlyList<string> Notes
);
