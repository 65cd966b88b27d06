namespace Headwater.Vocabulary;

/// <summary>A national curriculum year in a parent's words: Reception, Year 9.</summary>
public static class YearGroup
{
    public const int FirstOfSchool = 0;
    public const int LastOfSchool = 13;

    public static string Name(int year) =>
        year switch
        {
            < FirstOfSchool => "Before school",
            FirstOfSchool => "Reception",
            <= LastOfSchool => $"Year {year}",
            _ => "After school",
        };

    public static string Of(DateOnly born, DateOnly today) => Name(SchoolYear.Of(today).CurriculumYear(born));
}
