using Headwater.Returns.Files;

namespace Headwater.Returns.Checks;

/// <summary>One file, as checked.</summary>
/// <param name="Table">Null where the file was not recognised.</param>
/// <param name="Why">Why it was not; null where it was.</param>
public sealed record CheckedFile(string Name, string? Table, long Rows, long LeftOut, long Problems, string? Why)
{
    /// <summary>The year in which its return ends; null where the return has none or nobody could tell.</summary>
    public int? Year { get; init; }

    /// <summary>The file in which it stands: a sheet's workbook; else the file itself, of which XML and JSON hold several tables.</summary>
    public string InFile { get; init; } = Name;
}

/// <summary>One place where a rule is broken.</summary>
/// <param name="Key">The number of the person whose row it is, in the return's own numbering.</param>
public sealed record Found(string File, int Line, string Column, string? Key, string Message)
{
    /// <summary>The name of the table.</summary>
    public string? Table { get; init; }

    /// <summary>The year in which the return ends; null where it has none, or none that is known.</summary>
    public int? Year { get; init; }

    /// <summary>Whose it is, where the row's own number is that of a request, an assessment, a plan or the like.</summary>
    public Owner? Owner { get; init; }

    /// <summary>Which of the person's rows it is: the day by which they are put in order; null where there is none.</summary>
    public DateOnly? Row { get; init; }

    /// <summary>Who works with the person, as the files name them: the row's own worker, else the latest.</summary>
    public string? Worker { get; init; }

    /// <inheritdoc cref="Worker"/>
    public string? Team { get; init; }

    /// <summary>The row of another return with which this one disagrees; null where it breaks a rule of its own return, or the other has no row.</summary>
    public OtherPlace? Other { get; init; }

    /// <summary>With what of another return it was compared; null where it breaks a rule of its own return.</summary>
    public Against? Against { get; init; }
}

/// <summary>The person behind a row that has a number of its own kind.</summary>
/// <param name="Person">The number of the person in the return's own numbering.</param>
/// <param name="Upn">The pupil number that the return tells of them; null where it tells none.</param>
public sealed record Owner(string Person, string? Upn);

/// <summary>The other side of a disagreement between two returns.</summary>
public sealed record OtherPlace(string Return, string File, int Line, string Column);

/// <summary>What a row was compared with, wherever that stands: without it nobody can say that the two agree now.</summary>
/// <param name="Year">0 for a return that has no year.</param>
public sealed record Against(string Return, int Year)
{
    /// <summary>Null where the other return has no row for the child.</summary>
    public string? Table { get; init; }

    public string? Column { get; init; }

    /// <inheritdoc cref="Found.Row"/>
    public DateOnly? Row { get; init; }
}

/// <summary>One rule, for one return.</summary>
/// <param name="Status">clean, found, nothing to check, or could not run.</param>
/// <param name="Severity">error, or query for what may be right and needs a word from the sender.</param>
/// <param name="Why">Why there was nothing to check, or which rows stopped it or could not be judged; empty where there is nothing to say.</param>
/// <param name="Message">What breaking it means.</param>
/// <param name="Mend">What to do about it.</param>
/// <param name="Count">How often it was broken; of a rule on formats the first thousand of each file and column are in <paramref name="Found"/>, of others all.</param>
public sealed record CheckedRule(
    string Code,
    string Return,
    string Severity,
    string Status,
    string Why,
    string Message,
    string Mend,
    long Count,
    IReadOnlyList<Found> Found
)
{
    /// <summary>How it ended in each year that was checked; empty for a rule on formats, which looks at every file alike.</summary>
    public IReadOnlyList<CheckedYear> Years { get; init; } = [];
}

/// <summary>How a rule ended in one year of its return; the words are those of <see cref="CheckedRule"/>.</summary>
/// <param name="Year">0 for a return that has no year.</param>
public sealed record CheckedYear(int Year, string Status, string Why);

/// <summary>What checking a folder found.</summary>
public sealed record Checked(
    IReadOnlyList<CheckedFile> Files,
    IReadOnlyList<Repair> Repairs,
    IReadOnlyList<CheckedRule> Rules
)
{
    /// <summary>What several of the files make together: its cells are checked in those, its rows by the rules.</summary>
    public IReadOnlyList<CheckedFile> Joined { get; init; } = [];
}
