using Headwater.Demo.Randomness;

namespace Headwater.Demo.Population;

/// <summary>A child as born: who they are, and the leanings that their life then bends.</summary>
public sealed class Child
{
    /// <summary>A number no other child in the borough has; never written except to the truth.</summary>
    public required long Number { get; init; }

    public required Dice Dice { get; init; }

    public required DateOnly Born { get; init; }

    public required char Sex { get; init; }

    public required string Forename { get; init; }

    public required string MiddleName { get; init; }

    public required string Surname { get; init; }

    public required string Ethnicity { get; init; }

    public required string Language { get; init; }

    public required string Upn { get; init; }

    /// <summary>Leanings, each about standard normal across children: high is harder.</summary>
    public required double Conduct { get; init; }

    public required double Worry { get; init; }

    public required double Learning { get; init; }

    public required double Absence { get; init; }

    /// <summary>How much help does for this child: from nothing to half as much again as for most.</summary>
    public required double Responds { get; init; }

    /// <summary>The need that a SEN coordinator would write down, as a census code, when learning is what is hard.</summary>
    public required string LearningNeed { get; init; }

    public required bool Disabled { get; init; }

    public DateOnly Birthday(int age) => Born.AddYears(age);

    /// <summary>The academic year (by its first calendar year) in which the child is in a curriculum year; reception is 0.</summary>
    public int YearOfCurriculum(int curriculumYear) =>
        (Born.Month >= 9 ? Born.Year + 1 : Born.Year) + 4 + curriculumYear;
}
