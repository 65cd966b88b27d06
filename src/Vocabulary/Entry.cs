namespace Headwater.Vocabulary;

/// <summary>One thing known about a child on a day, and the line of the file that says so.</summary>
/// <param name="Until">The last day, where the thing lasts; null while it goes on, or where it is of one day (see <see cref="Kinds"/>).</param>
/// <param name="Code">The code of the kind, as published in the return; null is not known.</param>
/// <param name="Amount">The amount of the kind; null is not known.</param>
/// <param name="File">The number of the received file.</param>
/// <param name="Line">The line of that file, the first being 1.</param>
public readonly record struct Entry(
    Kind Kind,
    DateOnly On,
    DateOnly? Until,
    string? Code,
    double? Amount,
    int File,
    int Line
);
