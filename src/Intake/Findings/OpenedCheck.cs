namespace Headwater.Intake.Findings;

/// <summary>A check that was kept, with all that it was given and what came of it.</summary>
/// <param name="IsNewest">Whether it can still be forgotten.</param>
/// <param name="Returns">Those with most to mend first.</param>
/// <param name="NotRecognised">The files that were none of a return that Headwater knows.</param>
/// <param name="Notes">What was wrong in the lists given beside the files: what of them was not used.</param>
public sealed record OpenedCheck(
    KeptCheck Check,
    bool IsNewest,
    IReadOnlyList<CheckedReturn> Returns,
    IReadOnlyList<KeptFile> NotRecognised,
    IReadOnlyList<string> Notes,
    IReadOnlyList<NotRun> NotRun
);

/// <summary>One year of a return in a check: its files, and how it stood after it.</summary>
/// <param name="Open">How many were open right after the check.</param>
/// <param name="IsFirst">Whether no check before looked at the same return and year.</param>
/// <param name="Now">What is open now; null where a later check looked at the same return and year.</param>
/// <param name="Repairs">What was put right while its files were read, what was most often first.</param>
public sealed record CheckedReturn(
    string Return,
    int Year,
    long Open,
    long New,
    long Back,
    long Gone,
    bool IsFirst,
    OpenNow? Now,
    IReadOnlyList<KeptFile> Files,
    IReadOnlyList<KeptRepair> Repairs
);

/// <summary>What is open of a return and year, by whether the return is refused for it.</summary>
public sealed record OpenNow(long Errors, long ToLookAt);

/// <param name="InFile">The workbook in which a sheet stands; else the same as the name.</param>
/// <param name="Table">The table that was read from it: a file of XML holds several, and stands once for each.</param>
/// <param name="LeftOut">How many of its rows could not be used.</param>
/// <param name="Why">Why it was not recognised; empty where it was.</param>
public sealed record KeptFile(
    string Name,
    string InFile,
    string Return,
    int Year,
    string Table,
    long Rows,
    long LeftOut,
    long Problems,
    string Why
);

/// <summary>Something that was put right alike in some of the files of a return.</summary>
/// <param name="What">A sentence's end, as the reader tells it.</param>
/// <param name="File">The first of them.</param>
public sealed record KeptRepair(string Column, string What, long Times, int Files, string File, int Line);

/// <summary>Why some rules of a return and year could not look at everything, or had nothing to look at.</summary>
public sealed record NotRun(string Return, int Year, string Status, string Why, IReadOnlyList<string> Rules);
