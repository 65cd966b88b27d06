namespace Headwater.Tests.Demo.Measured;

/// <summary>What young people of 16 and 17 do, as the list of February 2025 tells it.</summary>
public static class ActivityFigures
{
    public static IEnumerable<(string Name, double Actual)> Of(string folder)
    {
        var people = Rows.Read(folder, "files/nccis/nccis-2025-02.csv")
            .All.DistinctBy(row => row["YoungPersonsID"])
            .ToList();
        yield return (
            "Aged 16 and 17 in no education, work or training, %",
            NeedFigures.Share(people, row => row["ActivityCode"] is ['6', ..])
        );
        yield return (
            "Aged 16 and 17 of whom nobody knows what they do, %",
            NeedFigures.Share(people, row => row["ActivityCode"] is ['8', ..])
        );
    }
}
