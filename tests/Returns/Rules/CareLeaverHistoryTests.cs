using Headwater.Returns.Checks;

namespace Headwater.Tests.Returns.Rules;

/// <summary>What a care leaver's history was is judged over every return that was given, and not where returns are lacking.</summary>
public sealed class CareLeaverHistoryTests : IDisposable
{
    private const string EpisodeColumns =
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";

    private readonly string folder = Directory.CreateTempSubdirectory("headwater-leavers-").FullName;

    /// <summary>Eighteen on 1 June 2025, fourteen on 1 June 2021: the return of 2021/22 is the first that counts.</summary>
    [Theory]
    [InlineData(2022, "01/09/2023,S,C2", "30/11/2023,E4A", true)] // 90 days
    [InlineData(2022, "01/09/2023,S,C2", "01/12/2023,E4A", false)] // thirteen weeks
    [InlineData(2022, "01/09/2023,S,V4", "01/03/2024,E4A", true)] // short breaks do not count
    [InlineData(2023, "01/09/2023,S,C2", "30/11/2023,E4A", true)] // care began then, as the episodes tell it
    [InlineData(2023, "01/09/2023,P,C2", "30/11/2023,E4A", false)] // there may have been care at fourteen
    [InlineData(2022, "01/06/2023,S,C2", "01/06/2023,E4A", true)] // not a day in care at sixteen
    [InlineData(2023, "01/06/2023,S,C2", "02/06/2023,E11", true)] // adopted
    public void Too_little_care_is_told_of_where_returns_show_its_beginning_or_reach_back_to_fourteen(
        int first,
        string began,
        string ended,
        bool found
    )
    {
        for (var year = first; year <= 2025; year++)
            Write($"earlier/{year}", "episodes", EpisodeColumns, year is 2024 ? Episode("1", began, ended) : Other);
        Leaver("01/06/2007");

        Assert.Equal(found, Finds("1001"));
    }

    [Theory]
    [InlineData(2022, true)] // sixteen on 1 April 2021: every return since then
    [InlineData(2023, false)]
    [InlineData(2025, false)] // care that ended three years ago stands in none of these
    public void Without_earlier_care_leavers_one_without_care_is_told_of_only_where_returns_reach_back_to_sixteen(
        int first,
        bool found
    )
    {
        for (var year = first; year <= 2025; year++)
            Write($"earlier/{year}", "episodes", EpisodeColumns, Other);
        Leaver("01/04/2005");

        Assert.Equal(found, Finds("1002"));
    }

    [Theory]
    [InlineData("1", false)] // whoever was a care leaver last year had left care before
    [InlineData("2", true)]
    public void A_leaver_of_whom_last_year_tells_nothing_was_in_no_care(string leaverOfLastYear, bool found)
    {
        Write("earlier/2025", "episodes", EpisodeColumns, Other);
        Write("earlier/2025", "oc3", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", $"{leaverOfLastYear},01/04/2005,YES,F2,U1");
        Leaver("01/04/2005");

        Assert.Equal(found, Finds("1002"));
    }

    [Theory]
    [InlineData("1000", "E2", true)]
    [InlineData("1011", "E3", true)]
    [InlineData("1000", "E8", false)]
    [InlineData("1011", "E8", false)]
    public void How_care_ended_is_known_from_any_earlier_return(string rule, string reason, bool found)
    {
        Write("earlier/2023", "episodes", EpisodeColumns, Episode("1", "01/09/2021,S,C2", $"01/09/2022,{reason}"));
        Write("earlier/2024", "episodes", EpisodeColumns, Other);
        Write("earlier/2025", "episodes", EpisodeColumns, Other);
        Leaver("01/06/2005");

        Assert.Equal(found, Finds(rule));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Other => Episode("2", "01/06/2020,S,C2", ",");

    private static string Episode(string child, string began, string ended) =>
        $"{child},{began},N1,U6,PR1,{ended},,AA1 1AA,AA1 1AB,SC000001";

    private void Leaver(string born)
    {
        Write("now", "oc3", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", $"1,{born},YES,F2,U1");
        Write("now", "episodes", EpisodeColumns, Other);
    }

    private void Write(string under, string name, string columns, string row)
    {
        Directory.CreateDirectory(Path.Combine(folder, under));
        File.WriteAllText(Path.Combine(folder, under, $"{name}.csv"), $"{columns}\n{row}\n");
    }

    private bool Finds(string code)
    {
        var result = CheckFolder.Run(Path.Combine(folder, "now"), 2026, Path.Combine(folder, "earlier"));
        var rule = result.Rules.Single(rule => rule.Return is "ssda903" && rule.Code == code);
        Assert.True(rule.Status is "found" or "clean", rule.Why);
        return rule.Count > 0;
    }
}
