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
    int? Line
)
{
    /// <summary>Folds what files say into one person: each believed over those before it, but never a blank over a fact.</summary>
    /// <param name="said">The least believed first (<see cref="Belief"/>).</param>
    public static SourcePerson Of(SourceKey person, IReadOnlyList<Saying> said)
    {
        var who = Nobody;
        var (school, year, onRollAt, worker) = (default(string), default(int?), default(DateOnly?), default(string));
        foreach (var saying in said)
        {
            who =
                who == Nobody
                    ? saying.Who
                    : new Who(
                        saying.Who.GivenName ?? who.GivenName,
                        saying.Who.FamilyName ?? who.FamilyName,
                        saying.Who.BirthDate ?? who.BirthDate,
                        saying.Who.Sex ?? who.Sex,
                        saying.Who.Upn ?? who.Upn,
                        saying.Who.FormerUpn ?? who.FormerUpn
                    );
            school = saying.School ?? school;
            year = saying.CurriculumYear ?? year;
            worker = saying.Worker ?? worker;
            if (saying.OnRoll && !(onRollAt > saying.At))
                onRollAt = saying.At;
        }

        return new SourcePerson(
            person.Source,
            person.Key,
            who.GivenName,
            who.FamilyName,
            who.BirthDate,
            who.Sex,
            Homes(said),
            who.Upn ?? NumberOf(person),
            who.FormerUpn,
            school,
            year,
            onRollAt,
            worker,
            said.Count > 0 ? said[^1].File : null,
            said.Count > 0 ? said[^1].Line : null
        );
    }

    private static Who Nobody { get; } = new(null, null, null, null, null, null);

    /// <summary>Schools number pupils by their unique pupil number; a stand-in has bars in it.</summary>
    private static string? NumberOf(SourceKey person) =>
        person.Source is SourceSystem.Schools && !person.Key.Contains('|', StringComparison.Ordinal)
            ? person.Key
            : null;

    private static List<string> Homes(IReadOnlyList<Saying> said)
    {
        var homes = new List<string>(1);
        for (var i = said.Count - 1; i >= 0; i--)
        {
            if (said[i].Postcodes is not { } postcodes || (homes.Count == 1 && homes[0] == postcodes))
                continue;
            foreach (var postcode in postcodes.Split(' '))
                if (!homes.Contains(postcode))
                    homes.Add(postcode);
        }

        return homes;
    }
}
