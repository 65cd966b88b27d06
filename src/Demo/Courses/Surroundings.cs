namespace Headwater.Demo.Courses;

/// <summary>What bears on a child from outside in a month.</summary>
/// <param name="Felt">Hardship at home, as felt.</param>
/// <param name="Help">How much help is being given, from 0.</param>
/// <param name="AbsenceTrend">How the times change absence, in logs: it rose by half after the pandemic.</param>
public readonly record struct Surroundings(
    double Felt,
    double Help,
    bool OutsideMainstream,
    bool InCare,
    double AbsenceTrend
);
