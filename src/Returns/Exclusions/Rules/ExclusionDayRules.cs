using Headwater.Returns.Rules;
using Headwater.Returns.SchoolCensus.Rules;
using Headwater.Vocabulary;
using static Headwater.Returns.Exclusions.ExclusionTable;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Exclusions.Rules;

/// <summary>Our own rules on when suspensions were, how long, and that they do not overlap.</summary>
internal static class ExclusionDayRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "EXC01",
            Always,
            [ExclusionTable.Table],
            [StartDate],
            "The same suspension or exclusion stands twice",
            "Keep one. If a school sent its file again, leave the first file out.",
            EachChild(child =>
                child.HasOwnNumber
                    ? child[ExclusionTable.Table]
                        .Where(line => line.Day(StartDate) is not null)
                        .Alike(line => $"{line.Day(StartDate)?.DayNumber} {line.Code(Category)} {line.At(Urn)}")
                    : []
            )
        )
        {
            Fails = """
                Exclusion
                Exclusion Sessions=6
                """,
            Passes = """
                Exclusion
                Exclusion StartDate=13/10/2025
                Exclusion UPN=B801200005001
                """,
        },
        PupilRules.TwoBirthDates("EXC02", ExclusionTable.Table, BirthDate),
        PupilRules.NotOfSchoolAge("EXC03", ExclusionTable.Table, BirthDate, StartDate),
        PupilRules.InFuture(
            "EXC04",
            ExclusionTable.Table,
            StartDate,
            "The suspension or exclusion begins in the future"
        ),
        new(
            "EXC05",
            Always,
            [ExclusionTable.Table],
            [StartDate],
            "It begins on a day on which no school is open",
            "Ask the school for the first day that the pupil was kept away: not a Saturday or Sunday, a bank holiday, or a day of the Christmas or summer holidays.",
            Each(ExclusionTable.Table, line => line.Day(StartDate) is { } start && SuspensionDays.IsNoSchoolDay(start))
        )
        {
            // A head may decide in the holidays, though few do.
            Severity = Severity.Query,
            Fails = """
                Exclusion StartDate=04/10/2025
                Exclusion StartDate=25/08/2025
                Exclusion StartDate=12/08/2025
                Exclusion StartDate=30/12/2025
                """,
            Passes = "Exclusion StartDate=03/10/2025",
        },
        new(
            "EXC10",
            Always,
            [ExclusionTable.Table],
            [Sessions],
            "A suspension has no length",
            "Give its sessions, two to a day; for lunchtimes one for each.",
            Each(
                ExclusionTable.Table,
                line =>
                    line.Code(Category) is "SUSP" or "LNCH" && line.Whole(Sessions) is null or 0 && !line.IsPermanent
            )
        )
        {
            Fails = """
                Exclusion Sessions=_
                Exclusion Sessions=0 Category=LNCH
                """,
            Passes = "Exclusion Sessions=_ Category=PERM",
        },
        new(
            "EXC11",
            Always,
            [ExclusionTable.Table],
            [Sessions],
            "One suspension lasts longer than the 45 school days that a whole school year allows",
            "Check the sessions: two to a day, so at most 90. Days written as sessions, or a permanent exclusion under the wrong category, are the usual causes.",
            Each(ExclusionTable.Table, line => !line.IsPermanent && line.Whole(Sessions) > SuspensionDays.MostSessions)
        )
        {
            Fails = "Exclusion Sessions=91",
            Passes = "Exclusion Sessions=90",
        },
        new(
            "EXC12",
            Always,
            [ExclusionTable.Table],
            [Sessions, StartDate],
            "With this suspension the pupil has been suspended for more than 45 school days in the school year, at all schools together",
            "No head may suspend for longer. Tell the schools concerned at once; if days were counted twice, mend the sessions.",
            EachChild(child => child.HasOwnNumber ? BeyondLimit(child) : [])
        )
        {
            Fails = """
                Exclusion StartDate=01/10/2025 Sessions=60
                Exclusion StartDate=02/02/2026 Sessions=31
                """,
            Passes = """
                Exclusion StartDate=01/10/2025 Sessions=60
                Exclusion StartDate=02/02/2026 Sessions=30
                Exclusion StartDate=07/07/2025 Sessions=30
                """,
        },
        new(
            "EXC13",
            Always,
            [ExclusionTable.Table],
            [Sessions],
            "A permanent exclusion has a length",
            "A permanent exclusion has no sessions. If the pupil may come back after them, it is a suspension.",
            Each(ExclusionTable.Table, line => line.IsPermanent && line.Whole(Sessions) > 0)
        )
        {
            Severity = Severity.Query,
            Fails = "Exclusion Category=PERM Sessions=10",
            Passes = """
                Exclusion Category=PERM Sessions=0
                Exclusion Category=PERM Sessions=_
                """,
        },
        new(
            "EXC14",
            Always,
            [ExclusionTable.Table],
            [StartDate, Sessions],
            "The suspension begins while an earlier one of the same pupil still lasts",
            "A head who prolongs a suspension makes a new one that begins after the first ends. Check the days and the sessions of both.",
            EachChild(child => child.HasOwnNumber ? Overlapping(child) : [])
        )
        {
            Fails = """
                Exclusion StartDate=02/10/2025 Sessions=6
                Exclusion StartDate=06/10/2025 Sessions=2
                """,
            Passes = """
                Exclusion StartDate=02/10/2025 Sessions=6
                Exclusion StartDate=07/10/2025 Sessions=2
                """,
        },
        new(
            "EXC15",
            Always,
            [ExclusionTable.Table],
            [StartDate, Category],
            "The school suspends or excludes a pupil whom it had permanently excluded before",
            "If the governors or a review took the pupil back, record that the exclusion did not stand; else check the days.",
            EachChild(child => child.HasOwnNumber ? AfterPermanent(child) : [])
        )
        {
            Severity = Severity.Query,
            Fails = """
                Exclusion StartDate=01/10/2025 Category=PERM Sessions=_
                Exclusion StartDate=02/02/2026
                """,
            Passes = """
                Exclusion StartDate=01/10/2025 Category=PERM Sessions=_
                Exclusion StartDate=01/09/2025
                Exclusion StartDate=02/02/2026 URN=100002
                """,
        },
    ];

    private static IEnumerable<Line> BeyondLimit(Child child)
    {
        foreach (
            var year in child.InOrder.GroupBy(line => line.Day(StartDate) is { } day ? SchoolYear.Of(day).Ends : 0)
        )
        {
            var lost = 0;
            foreach (var line in year)
            {
                lost += line.SessionsLost;
                // One that is too long by itself breaks a rule of its own.
                if (lost > SuspensionDays.MostSessions && line.SessionsLost is > 0 and <= SuspensionDays.MostSessions)
                    yield return line;
            }
        }
    }

    private static IEnumerable<Line> Overlapping(Child child)
    {
        var until = default(DateOnly?);
        foreach (var line in child.InOrder.Where(line => line.IsSuspension))
        {
            if (line.Day(StartDate) <= until)
                yield return line;
            if (line.LastWholeDay is { } last && !(last <= until))
                until = last;
        }
    }

    private static IEnumerable<Line> AfterPermanent(Child child)
    {
        var excludedFrom = new HashSet<string>();
        foreach (var line in child.InOrder)
        {
            if (excludedFrom.Contains(line.At(Urn)))
                yield return line;
            if (line.IsPermanent)
                excludedFrom.Add(line.At(Urn));
        }
    }
}
