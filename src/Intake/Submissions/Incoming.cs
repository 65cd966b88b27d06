using System.Globalization;
using Headwater.Intake.Entries;
using Headwater.Returns;
using Headwater.Returns.Checks;
using Headwater.Returns.Files;
using Headwater.Vocabulary;

namespace Headwater.Intake.Submissions;

/// <summary>One file of the folder that is being received, and what is decided and found about it.</summary>
internal sealed class Incoming(FoundFile file, string sha256, Table? table, long size)
{
    public FoundFile File => file;

    public string Sha256 => sha256;

    /// <summary>How many bytes it has.</summary>
    public long Size => size;

    /// <summary>Null where its headings mean no table.</summary>
    public Table? Table => table;

    /// <summary>Its table, where that is only checked; <see cref="Table"/> is then null.</summary>
    public Table? CheckedAlone { get; init; }

    public Translation? Translation { get; } = table is null ? null : Translations.Of(table);

    /// <summary>The year of the return, where the file and not its rows says it.</summary>
    public int? Year { get; set; }

    /// <summary>What the file is a word on: table and period.</summary>
    public string Slot { get; set; } = "";

    /// <summary>Its number among all files ever received; the number it had where it is unchanged.</summary>
    public int Number { get; set; }

    public string Status { get; set; } = FileStatus.Current;

    public int? SupersededBy { get; set; }

    /// <summary>Whose rows it has; null until they were read.</summary>
    public Sketch? Keys { get; set; }

    /// <summary>Counts of rows and what was found; null until its rows were read.</summary>
    public FileOutcome? Outcome { get; set; }

    /// <summary>Prints of its rows, where they are compared with one another; null for others, and until they were read.</summary>
    public RowPrints? Prints { get; set; }

    /// <summary>From when to when its rows tell; null until they were read.</summary>
    public DaysOf? Days { get; set; }

    /// <summary>A problem that the decision itself brings, for line 1; null for none.</summary>
    public string? Remark { get; set; }

    /// <summary>By table, then the later period first: what a year left open, the next may have closed.</summary>
    public int Precedence =>
        Translation is { } how ? (how.Precedence * 1000) + (PeriodYear is { } year ? 2100 - year : 0) : 0;

    private int? PeriodYear =>
        Slot.Split(':') is [_, var period]
        && int.TryParse(period.Split(' ')[0], CultureInfo.InvariantCulture, out var year)
            ? year
            : null;

    public SourceSystem? Source => table?.Return.Source;

    /// <summary>Whether its rows are to become entries now.</summary>
    public bool IsNew => Status == FileStatus.Current;

    public ReturnFile Open()
    {
        var opened = ReturnFile.Open(file);
        opened.Year = Year;
        if (opened.Table == table)
            return opened;
        opened.Dispose();
        throw new LostFileException(file.Name);
    }
}

/// <summary>What reading a file's rows found.</summary>
internal sealed record FileOutcome(
    long Rows,
    long Loaded,
    long LeftOut,
    long Entries,
    DateOnly? NewestDay,
    Returns.Files.Findings Findings
)
{
    public static FileOutcome Of(ReturnFile file, long entries = 0, DateOnly? newest = null) =>
        new(file.Rows, file.Usable, file.LeftOut, entries, newest, file.Findings);
}
