using Headwater.Demo.Calendar;
using Headwater.Demo.Faults;
using Headwater.Demo.Lives;
using Headwater.Demo.Systems.Attendance;

namespace Headwater.Demo.Systems.SchoolCensus;

/// <summary>A pupil as a school reports one in a census.</summary>
/// <param name="Before">Sessions at the same school in the term before, where it had the pupil then.</param>
public sealed record Pupil(
    Life Life,
    RollSpell Spell,
    Term Term,
    Identity Known,
    string Upn,
    string FormerUpn,
    Sessions? Before
)
{
    public int CurriculumYear => Life.Schooling.CurriculumYear(Term.Year);

    public string YearName =>
        CurriculumYear switch
        {
            < -1 => "N1",
            -1 => "N2",
            0 => "R",
            var year => Years[Math.Min(year, 14)],
        };

    private static readonly string[] Years = [.. Enumerable.Range(0, 15).Select(year => $"{year}")];
}
