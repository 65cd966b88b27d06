using Headwater.Vocabulary;

namespace Headwater.Intake.Submissions;

/// <summary>One person of one system, by its own number for them, or by a stated stand-in where a row has none.</summary>
public readonly record struct SourceKey(SourceSystem Source, string Key);

/// <summary>One person as one system knows them: what the files that count say of who they are, the most believed file first.</summary>
/// <param name="Postcodes">Every postcode that any row gives for them, the latest first, without spaces, in capitals.</param>
/// <param name="School">The URN of the school whose roll they were last on; null for other sources.</param>
/// <param name="CurriculumYear">The national curriculum year in the latest census; null where no census says.</param>
/// <param name="OnRollAt">The date of the latest census that has them on a roll; null where none does.</param>
/// <param name="Worker">The number of the worker who holds them now, in the source's own numbering.</param>
/// <param name="File">The number of the most believed file that says something of them; null where they have entries alone.</param>
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
    int? File,
    int? Line,
    string? NhsNumber = null
)
{
    /// <summary>Folds what files say into one person: each believed over those before it, but never a blank over a fact.</summary>
    /// <param name="said">The least believed first (<see cref="Belief"/>).</param>
    public static SourcePerson Of(SourceKey person, List<Saying> said)
    {
        var (given, family, born, sex) = (default(string), default(string), default(DateOnly?), default(string));
        var (upn, formerUpn, school, worker) = (default(string), default(string), default(string), default(string));
        var nhsNumber = default(string);
        var (year, onRollAt) = (default(int?), default(DateOnly?));
        foreach (var saying in said)
        {
            var who = saying.Who;
            (given, family) = (who.GivenName ?? given, who.FamilyName ?? family);
            (born, sex) = (who.BirthDate ?? born, who.Sex ?? sex);
            (upn, formerUpn) = (who.Upn ?? upn, who.FormerUpn ?? formerUpn);
            nhsNumber = who.NhsNumber ?? nhsNumber;
            (school, year) = (saying.School ?? school, saying.CurriculumYear ?? year);
            worker = saying.Worker ?? worker;
            if (saying.OnRoll && !(onRollAt > saying.At))
                onRollAt = saying.At;
        }

        return new SourcePerson(
            person.Source,
            person.Key,
            given,
            family,
            born,
            sex,
            Homes(said),
            upn ?? NumberOf(person),
            formerUpn,
            school,
            year,
            onRollAt,
            worker,
            said.Count > 0 ? said[^1].File : null,
            said.Count > 0 ? said[^1].Line : null,
            nhsNumber
        );
    }

    /// <summary>Schools number pupils by their unique pupil number; a stand-in has bars in it.</summary>
    private static string? NumberOf(SourceKey person) =>
        person.Source is SourceSystem.Schools && !person.Key.Contains('|', StringComparison.Ordinal)
            ? person.Key
            : null;

    private static List<string> Homes(List<Saying> said)
    {
        var homes = new List<string>(1);
        for (var i = said.Count - 1; i >= 0; i--)
        {
            if (said[i].Postcodes is not { } postcodes || homes.Contains(postcodes))
                continue;
            foreach (var postcode in postcodes.Split(' '))
                if (!homes.Contains(postcode))
                    homes.Add(postcode);
        }

        return homes;
    }
}
