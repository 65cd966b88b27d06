using Headwater.Vocabulary;

namespace Headwater.Intake.Submissions;

/// <summary>One person as one system knows them: what its files say of who they are, the latest file first.</summary>
/// <param name="Key">The system's own number for them, or a stated stand-in where a row has none. Unique within the source.</param>
/// <param name="Postcodes">Every postcode that any row gives for them, the latest first, without spaces, in capitals.</param>
/// <param name="School">The URN of the school whose roll they were last on; null for other sources.</param>
/// <param name="CurriculumYear">The national curriculum year in the latest census; null where no census says.</param>
/// <param name="OnRollAt">The date of the latest census that has them on a roll; null where none does.</param>
/// <param name="Worker">The number of the worker who holds them now, in the source's own numbering.</param>
/// <param name="File">The number of the file that first named them.</param>
public sealed record SourcePerson(
    SourceSystem Source,
    string Key,
    string? GivenName,
    string? FamilyName,
    DateOnly? BirthDate,
    string? Sex,
    IReadOnlyList<string> Postcodes,
    string? Upn,
    string? FormerUpn,
    string? School,
    int? CurriculumYear,
    DateOnly? OnRollAt,
    string? Worker,
    int File,
    int Line
);
