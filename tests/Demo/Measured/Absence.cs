using Headwater.Vocabulary;

namespace Headwater.Tests.Demo.Measured;

/// <summary>How much of their own sessions pupils missed in one school year, by school.</summary>
public sealed class Absence
{
    private readonly Dictionary<(string Urn, string Upn), (int Possible, int Missed)> pupils = [];
    private readonly Dictionary<string, string> phases;

    private Absence(string folder) =>
        phases = Rows.Read(folder, "files/schools/schools.csv")
            .All.ToDictionary(
                row => row["URN"],
                row =>
                    row["PhaseOfEducation (name)"] == "Not applicable"
                        ? row["TypeOfEstablishment (name)"]
                        : row["PhaseOfEducation (name)"]
            );

    public static Absence FromMarks(string folder, string year)
    {
        var absence = new Absence(folder);
        foreach (var term in (string[])["autumn", "spring", "summer"])
        {
            foreach (var line in File.ReadLines(Path.Combine(folder, $"files/attendance/{year}-{term}.csv")).Skip(1))
            {
                var cells = line.Split(',');
                var letters = new char[10];
                for (var session = 0; session < letters.Length; session++)
                    letters[session] = Letter(cells[session + 3]);
                var (missed, possible) = AttendanceMark.Count(letters);
                absence.Count(cells[0], cells[1], possible, missed);
            }
        }

        return absence;
    }

    /// <summary>From the totals that each census brings for the term before it.</summary>
    public static Absence FromCensus(string folder, int autumnOf)
    {
        var absence = new Absence(folder);
        foreach (var census in (string[])[$"{autumnOf + 1}-spring", $"{autumnOf + 1}-summer", $"{autumnOf + 1}-autumn"])
        {
            foreach (
                var row in Rows.Read(folder, $"files/school-census/{census}/pupils-on-roll.csv")
                    .All.Where(row => row["TermlySessionsPossible"].Length > 0)
            )
                absence.Count(
                    row["URN"],
                    row["UPN"],
                    Number(row["TermlySessionsPossible"]),
                    Number(row["TermlySessionsAuthorised"]) + Number(row["TermlySessionsUnauthorised"])
                );
        }

        return absence;
    }

    public double Rate(string? phase = null)
    {
        var chosen = Of(phase).ToList();
        return 100.0 * chosen.Sum(pupil => pupil.Missed) / chosen.Sum(pupil => pupil.Possible);
    }

    public double ShareMissing(double share, string? phase = null, IReadOnlySet<string>? upns = null)
    {
        var chosen = Of(phase, upns).ToList();
        return 100.0 * chosen.Count(pupil => pupil.Missed >= share * pupil.Possible) / chosen.Count;
    }

    private IEnumerable<(int Possible, int Missed)> Of(string? phase, IReadOnlySet<string>? upns = null) =>
        pupils
            .Where(pupil =>
                (phase is null || phases[pupil.Key.Urn] == phase) && (upns is null || upns.Contains(pupil.Key.Upn))
            )
            .Select(pupil => pupil.Value);

    private void Count(string urn, string upn, int possible, int missed)
    {
        if (possible == 0)
            return;
        var so = pupils.GetValueOrDefault((urn, upn));
        pupils[(urn, upn)] = (so.Possible + possible, so.Missed + missed);
    }

    private static char Letter(string mark) =>
        mark switch
        {
            "" => '-',
            "C2" => AttendanceMark.PartTimeTimetable,
            _ => char.ToUpperInvariant(mark[0]),
        };

    private static int Number(string cell) => int.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);
}
