namespace Headwater.Vocabulary;

/// <summary>Ages in whole years, as the law counts them: a child born on 29 February is a year older on 1 March.</summary>
public static class Age
{
    public static int On(DateOnly day, DateOnly born)
    {
        var years = day.Year - born.Year;
        return (day.Month, day.Day).CompareTo((born.Month, born.Day)) < 0 ? years - 1 : years;
    }
}
