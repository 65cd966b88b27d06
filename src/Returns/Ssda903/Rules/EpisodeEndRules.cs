using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.EpisodesTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>How care ends: at what age, and what cannot come after.</summary>
internal static class EpisodeEndRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        // Seen in this year and in all earlier ones that were given; an adoption before them is not known.
        new(
            "199",
            Always,
            [Episodes],
            [EpisodesTable.Child, Began],
            "Episode information shows child has been previously adopted from care.",
            "An adopted child who comes into care again gets a new number. Give them one, or correct the earlier reason.",
            EachChild(AfterAdoption)
        )
        {
            Fails = """
                last Episodes DECOM=01/06/2024 DEC=01/02/2025 REC=E12
                Episodes DECOM=01/11/2025
                """,
            Passes = """
                last Episodes DECOM=01/06/2024 DEC=01/02/2025 REC=E45
                Episodes DECOM=01/11/2025 DEC=01/02/2026 REC=E12
                """,
        },
        new(
            "386",
            Always,
            [Episodes, Header],
            [EndReason, Ended, HeaderTable.BirthDate],
            "Reason episode ceased is adopted but child has reached age 18.",
            "Nobody can be adopted from care at 18. Check the reason, the last day and the date of birth.",
            Each(
                Episodes,
                (each, child) => each[EndReason] is "E11" or "E12" && each.Day(Ended) >= child.BirthDate.Turns(18)
            )
        )
        {
            Fails = """
                Header DOB=01/09/2007
                Episodes DEC=01/09/2025 REC=E11
                """,
            Passes = """
                Header DOB=02/09/2007
                Episodes DEC=01/09/2025 REC=E11
                """,
        },
        new(
            "387",
            Always,
            [Episodes, Header],
            [EndReason, Ended, HeaderTable.BirthDate],
            "Reason episode ceased is child moved into independent living arrangement, but the child is aged under 14.",
            "Check the reason, the last day and the date of birth.",
            Each(
                Episodes,
                (each, child) => each[EndReason] is "E5" or "E6" && each.Day(Ended) < child.BirthDate.Turns(14)
            )
        )
        {
            Fails = """
                Header DOB=02/09/2011
                Episodes DEC=01/09/2025 REC=E5
                """,
            Passes = """
                Header DOB=01/09/2011
                Episodes DEC=01/09/2025 REC=E5
                """,
        },
        new(
            "389",
            Always,
            [Episodes, Header],
            [EndReason, Ended, HeaderTable.BirthDate],
            "Reason episode ceased is that child transferred to care of adult social care services, but child is aged under 16.",
            "Check the reason, the last day and the date of birth.",
            Each(Episodes, (each, child) => each[EndReason] is "E7" && each.Day(Ended) < child.BirthDate.Turns(16))
        )
        {
            Fails = """
                Header DOB=02/09/2009
                Episodes DEC=01/09/2025 REC=E7
                """,
            Passes = """
                Header DOB=01/09/2009
                Episodes DEC=01/09/2025 REC=E7
                """,
        },
        new(
            "407",
            Always,
            [Episodes, Header],
            [EndReason, Ended, HeaderTable.BirthDate],
            "Reason episode ceased is Special Guardianship Order, but child has reached age 18.",
            "A special guardianship order ends at 18. Check the reason, the last day and the date of birth.",
            Each(
                Episodes,
                (each, child) =>
                    each[EndReason] is "E43" or "E44" or "E45" or "E46" or "E47" or "E48"
                    && each.Day(Ended) >= child.BirthDate.Turns(18)
            )
        )
        {
            Fails = """
                Header DOB=01/09/2007
                Episodes DEC=01/09/2025 REC=E45
                """,
            Passes = """
                Header DOB=02/09/2007
                Episodes DEC=01/09/2025 REC=E45
                """,
        },
        // Earlier years are looked at too; what can be put right then stands in this year, in the first episode.
        new(
            "437",
            Always,
            [Episodes],
            [EndReason, Began],
            "Reason episode ceased is child has died or is aged 18 or over but there are further episodes.",
            "Nothing can follow an episode that ended so. Correct its reason, or take out the episodes after it.",
            EachChild(FollowedAfterAll)
        )
        {
            Fails = """
                Episodes DEC=01/09/2025 REC=E15
                Episodes DECOM=01/10/2025
                """,
            Passes = """
                Episodes DEC=01/09/2025 REC=E4A
                Episodes DECOM=01/10/2025 DEC=01/11/2025 REC=E15
                """,
        },
        new(
            "460",
            Always,
            [Episodes, Header],
            [Ended, EndReason, HeaderTable.BirthDate],
            "Reason episode ceased is that child stayed with current carers at age 18 (or above), but child is aged under 18.",
            "E17 is for the 18th birthday or later. Check the reason, the last day and the date of birth.",
            Each(Episodes, (each, child) => each[EndReason] is "E17" && each.Day(Ended) < child.BirthDate.Turns(18))
        )
        {
            Fails = """
                Header DOB=02/09/2007
                Episodes DEC=01/09/2025 REC=E17
                """,
            Passes = """
                Header DOB=01/09/2007
                Episodes DEC=01/09/2025 REC=E17
                """,
        },
    ];

    private static IEnumerable<Line> AfterAdoption(Child child)
    {
        var adopted = child
            .EarlierYears.Prepend(child)
            .SelectMany(year => year.Episodes)
            .Where(each => each[EndReason] is "E11" or "E12")
            .Min(each => each.Day(Began));
        return child.Episodes.Where(each => each.Day(Began) > adopted);
    }

    private static IEnumerable<Line> FollowedAfterAll(Child child)
    {
        var episodes = child.Episodes;
        for (var place = 0; place + 1 < episodes.Count; place++)
            if (IsForGood(episodes[place]) && episodes[place + 1].Day(Began) is not null)
                yield return episodes[place];

        if (
            child.FirstEpisode is { } first
            && child.EarlierYears.Any(year =>
                year.Episodes.Any(each => IsForGood(each) && each.Day(Began) < first.Day(Began))
            )
        )
            yield return first;
    }

    private static bool IsForGood(Line episode) => episode[EndReason] is "E2" or "E15";
}
