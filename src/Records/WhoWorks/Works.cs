using Headwater.Access;
using Headwater.Vocabulary;

namespace Headwater.Records.WhoWorks;

/// <summary>A service that works with a child now, and whom to ring. It says nothing of the child.</summary>
/// <param name="Worker">The worker's name, where files tell it.</param>
/// <param name="Ring">The service's own line, where the council's policy has one.</param>
public sealed record Works(SourceSystem Service, string? Team, string? Worker, DutyLine? Ring);

/// <summary>How a child is named to somebody who may not see them: by all of the name and the birth date, or by a number.</summary>
/// <param name="Number">A pupil number, or the number that a source has for the child.</param>
public sealed record Named(string? GivenName, string? FamilyName, DateOnly? BirthDate, string? Number)
{
    public bool ByNumber => !string.IsNullOrWhiteSpace(Number);

    public bool ByName =>
        !string.IsNullOrWhiteSpace(GivenName) && !string.IsNullOrWhiteSpace(FamilyName) && BirthDate is not null;
}
