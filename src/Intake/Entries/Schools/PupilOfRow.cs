using System.Globalization;
using Headwater.Vocabulary;

namespace Headwater.Intake.Entries.Schools;

internal static class PupilOfRow
{
    /// <summary>The person that a school's row is about: by pupil number or, where the row has none, by school, name and birth date.</summary>
    public static int Pupil(
        this Reception to,
        string? upn,
        string? urn,
        string? given,
        string? family,
        DateOnly? born,
        int line
    ) =>
        to.Person(
            SourceSystem.Schools,
            upn ?? string.Create(CultureInfo.InvariantCulture, $"{urn} {given} {family} {born:O}"),
            line
        );
}
