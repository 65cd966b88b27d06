namespace Headwater.Intake.Submissions;

/// <summary>Who a person of a source is, as one file says it.</summary>
public sealed record Who(
    string? GivenName,
    string? FamilyName,
    DateOnly? BirthDate,
    string? Sex,
    string? Upn,
    string? FormerUpn,
    string? NhsNumber = null
);

/// <summary>What one file says of one person, beyond its entries. When the file no longer counts, neither does this.</summary>
/// <param name="Person">The place of the person in <see cref="Received.People"/>.</param>
/// <param name="Line">The first line of the file that is about them.</param>
/// <param name="At">The day for which the file speaks.</param>
/// <param name="Postcodes">Parted by spaces, the latest first; null for none.</param>
/// <param name="School">The URN of the school whose roll they were on.</param>
/// <param name="CurriculumYear">The national curriculum year; null where the file does not say.</param>
/// <param name="OnRoll">Whether the file is a census that has them on the school's roll on that day.</param>
/// <param name="Worker">The number of the worker who holds them, in the source's own numbering.</param>
public readonly record struct Saying(
    int Person,
    int File,
    int Line,
    DateOnly At,
    Who Who,
    string? Postcodes,
    string? School,
    int? CurriculumYear,
    bool OnRoll,
    string? Worker
);
