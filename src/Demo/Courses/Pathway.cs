namespace Headwater.Demo.Courses;

/// <summary>When a child truly reached each level of the adolescent pathway, whoever saw it.</summary>
public sealed class Pathway
{
    private int strained;
    private int onTheEdge;
    private int steadyMonths;

    public DateOnly? EmergingOn { get; private set; }

    public DateOnly? EdgeOn { get; private set; }

    public DateOnly? OutsideOn { get; private set; }

    /// <summary>The last day on which need came back down to none, having been at a level.</summary>
    public DateOnly? SettledOn { get; private set; }

    /// <summary>The first day on which a school could have seen something: a suspension, absence of a tenth of a term, a SEMH need.</summary>
    public DateOnly? FirstSchoolSignalOn { get; private set; }

    public void SchoolSees(DateOnly on) => FirstSchoolSignalOn ??= on;

    public int Highest =>
        OutsideOn is not null ? 3
        : EdgeOn is not null ? 2
        : EmergingOn is not null ? 1
        : 0;

    public void Live(DateOnly on, ChildCourse course, int suspensionsInYear, bool outside)
    {
        strained = course.Strain > Rates.StrainEmerging || suspensionsInYear > 0 ? strained + 1 : 0;
        onTheEdge = course.Strain > Rates.StrainOnTheEdge || suspensionsInYear >= 3 ? onTheEdge + 1 : 0;
        if (outside)
            OutsideOn ??= on;
        if (onTheEdge >= 3 || outside || course.Exploitation >= Exploitation.Involved)
            EdgeOn ??= on;
        if (strained >= 3 || EdgeOn == on)
            EmergingOn ??= on;
        Settle(on, course, outside);
    }

    private void Settle(DateOnly on, ChildCourse course, bool outside)
    {
        steadyMonths = !outside && course.Strain < Rates.StrainEmerging - 0.5 ? steadyMonths + 1 : 0;
        if (EmergingOn is null || steadyMonths == 0)
            SettledOn = null;
        else if (steadyMonths == 6)
            SettledOn = on;
    }
}
