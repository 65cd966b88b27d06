namespace Headwater.Vocabulary;

/// <summary>A school year, 1 September to 31 August, named by the year in which it ends.</summary>
public readonly record struct SchoolYear(int Ends)
{
    public DateOnly First => new(Ends - 1, 9, 1);

    public DateOnly Last => new(Ends, 8, 31);

    public static SchoolYear Of(DateOnly day) => new(day.Month >= 9 ? day.Year + 1 : day.Year);

    public override string ToString() => Years.Name(Ends);

    /// <summary>The national curriculum year of a child of usual age: 0 is reception, 11 the last of compulsory school.</summary>
    public int CurriculumYear(DateOnly born) => Ends - Of(born).Ends - 5;
}
