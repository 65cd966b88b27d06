using Headwater.Returns.Rules;
using Headwater.Returns.SchoolCensus.Rules;
using static Headwater.Returns.AlternativeProvision.AlternativePlacementTable;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.AlternativeProvision.Rules;

/// <summary>Our own rules of placements away from the pupil's own school.</summary>
public static class AlternativeProvisionRules
{
    /// <summary>Two sessions on each of five days.</summary>
    internal const int WholeWeek = 10;

    /// <summary>A clean row; it is the clean return too.</summary>
    public const string Clean = """
        row AlternativePlacement LEA=999 UPN=A950000178301 Surname=Family Forename=Given DOB=01/06/2012 Sex=F PostCode=AA1_1AA URN=100001 APURN=_ APSettingType=OOT PlacementReason=BHS EntryDate=06/10/2025 LeavingDate=_ SessionsPerWeek=4 AttendancePattern=PT SENprovisionEntry=N SENprovisionLeaving=_
        """;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "APC01",
            Always,
            [AlternativePlacementTable.Table],
            [EntryDate],
            "The same placement stands twice in one file",
            "Keep one of the two.",
            EachChild(child =>
                child.HasOwnNumber
                    ? child[AlternativePlacementTable.Table]
                        .Where(line => line.Day(EntryDate) is not null)
                        // A placement that goes on stands in the file of each year.
                        .Alike(line =>
                            $"{line.File} {line.Day(EntryDate)?.DayNumber} {line.At(SettingUrn)} {line.Code(Setting)}"
                        )
                    : []
            )
        )
        {
            Fails = """
                AlternativePlacement
                AlternativePlacement SessionsPerWeek=3
                """,
            Passes = """
                AlternativePlacement
                AlternativePlacement APSettingType=WBP
                """,
        },
        .. PlacementLengthRules.All,
        PupilRules.TwoBirthDates("APC02", AlternativePlacementTable.Table, BirthDate),
        PupilRules.NotOfSchoolAge("APC03", AlternativePlacementTable.Table, BirthDate, EntryDate),
        PupilRules.InOrder(
            "APC04",
            AlternativePlacementTable.Table,
            EntryDate,
            LeavingDate,
            "The placement ends before it begins"
        ),
        PupilRules.InFuture("APC05", AlternativePlacementTable.Table, EntryDate, "The placement begins in the future"),
        new(
            "APC07",
            Always,
            [AlternativePlacementTable.Table],
            [SessionsPerWeek],
            "It is not said how many sessions a week the pupil has there",
            "Give the sessions in the plan; a placement of none is no placement.",
            Each(AlternativePlacementTable.Table, line => line.Whole(SessionsPerWeek) is null or 0)
        )
        {
            Fails = """
                AlternativePlacement SessionsPerWeek=_
                AlternativePlacement SessionsPerWeek=0
                """,
            Passes = "AlternativePlacement SessionsPerWeek=1",
        },
        new(
            "APC08",
            Always,
            [AlternativePlacementTable.Table],
            [SessionsPerWeek, Pattern],
            "The sessions do not fit the pattern of full or part time",
            "Full time is ten sessions a week or more, less is part time: put right which of the two is wrong.",
            Each(
                AlternativePlacementTable.Table,
                line =>
                    line.Whole(SessionsPerWeek) is > 0 and var sessions
                    && (
                        line.Code(Pattern) is "FT"
                            ? sessions < WholeWeek
                            : line.Code(Pattern) is "PT" && sessions >= WholeWeek
                    )
            )
        )
        {
            Severity = Severity.Query,
            Fails = """
                AlternativePlacement AttendancePattern=FT SessionsPerWeek=9
                AlternativePlacement AttendancePattern=PT SessionsPerWeek=10
                """,
            Passes = """
                AlternativePlacement AttendancePattern=FT SessionsPerWeek=10
                AlternativePlacement AttendancePattern=PT SessionsPerWeek=9
                """,
        },
        new(
            "APC10",
            Always,
            [AlternativePlacementTable.Table],
            [LeavingDate, SenOnLeaving],
            "The special educational provision on leaving is given, but not the day of leaving",
            "Give the day on which the placement ended, or leave the provision on leaving blank until it does.",
            Each(AlternativePlacementTable.Table, line => line.IsBlank(LeavingDate) && line.IsFilled(SenOnLeaving))
        )
        {
            Fails = "AlternativePlacement SENprovisionLeaving=K",
            Passes = "AlternativePlacement SENprovisionLeaving=K LeavingDate=19/12/2025",
        },
        new(
            "APC11",
            Always,
            [AlternativePlacementTable.Table],
            [SenOnLeaving, SenOnEntry],
            "The pupil had a plan on entry and none on leaving",
            "A plan rarely ends during a placement. Check both, and that SEN2 says why the plan ceased.",
            Each(
                AlternativePlacementTable.Table,
                line => line.Code(SenOnEntry) is "E" && line.Code(SenOnLeaving) is ("N" or "K")
            )
        )
        {
            Severity = Severity.Query,
            Fails = "AlternativePlacement SENprovisionEntry=E SENprovisionLeaving=K LeavingDate=19/12/2025",
            Passes = "AlternativePlacement SENprovisionEntry=K SENprovisionLeaving=E LeavingDate=19/12/2025",
        },
        new(
            "APC12",
            Always,
            [AlternativePlacementTable.Table],
            [SettingUrn, Setting],
            "The kind of setting and its URN do not fit each other",
            "A pupil referral unit or academy has a URN; an unregistered provider has none. Put right which of the two is wrong.",
            Each(
                AlternativePlacementTable.Table,
                line =>
                    line.Code(Setting) switch
                    {
                        "PRU" => line.IsBlank(SettingUrn),
                        "UNR" => line.IsFilled(SettingUrn),
                        _ => false,
                    }
            )
        )
        {
            Fails = """
                AlternativePlacement APSettingType=PRU APURN=_
                AlternativePlacement APSettingType=UNR APURN=100009
                """,
            Passes = """
                AlternativePlacement APSettingType=PRU APURN=100009
                AlternativePlacement APSettingType=UNR APURN=_
                AlternativePlacement APSettingType=OOT APURN=_
                """,
        },
        new(
            "APC13",
            Always,
            [AlternativePlacementTable.Table],
            [SettingUrn, Urn],
            "The alternative setting is the pupil's own school",
            "Give the setting where the pupil goes instead; help inside the school is no placement.",
            Each(
                AlternativePlacementTable.Table,
                line => line.IsFilled(SettingUrn) && line.At(SettingUrn) == line.At(Urn)
            )
        )
        {
            Fails = "AlternativePlacement APURN=100001",
            Passes = "AlternativePlacement APURN=100009",
        },
    ];
}
