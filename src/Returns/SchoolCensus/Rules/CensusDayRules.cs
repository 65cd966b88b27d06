using Headwater.Returns.Rules;
using Headwater.Vocabulary;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.SchoolCensus.PupilOnRollTable;
using static Headwater.Vocabulary.Years;
using Leaver = Headwater.Returns.SchoolCensus.PupilNoLongerOnRollTable;

namespace Headwater.Returns.SchoolCensus.Rules;

/// <summary>Our own rules on days of joining and leaving, on ages and on year groups.</summary>
internal static class CensusDayRules
{
    // A pupil may be taught a year below or above; more is rare and should be asked about.
    private const int YearsApart = 1;

    public static IReadOnlyList<Rule> All { get; } =
    [
        PupilRules.NotOfSchoolAge("SCC20", PupilOnRollTable.Table, BirthDate, ReferenceDate),
        PupilRules.InOrder(
            "SCC21",
            PupilOnRollTable.Table,
            BirthDate,
            EntryDate,
            "The pupil joined the school before being born"
        ),
        PupilRules.InOrder(
            "SCC22",
            PupilOnRollTable.Table,
            EntryDate,
            ReferenceDate,
            "The pupil joined after census day, so was not on the roll on it"
        ),
        new(
            "SCC23",
            Always,
            [PupilOnRollTable.Table],
            [CurriculumYear, BirthDate],
            "The year group is more than a year away from the one usual for the pupil's age",
            "Check the date of birth, then the year group. If both are right, tell the Department why the pupil is taught out of year.",
            Each(
                PupilOnRollTable.Table,
                line =>
                    line.Day(ReferenceDate) is { } on
                    && line.Day(BirthDate) is { } born
                    && Told(line.Code(CurriculumYear)) is { } told
                    && SchoolYear.Of(on).CurriculumYear(born) is var usual
                    // From sixteen on pupils stay on and repeat: only too young is odd.
                    && (told > usual + YearsApart || (told < usual - YearsApart && told < 12))
            )
        )
        {
            Severity = Severity.Query,
            Fails = """
                PupilOnRoll NCyearActual=7
                PupilOnRoll NCyearActual=3 UPN=B801200005001
                PupilOnRoll NCyearActual=N2 UPN=B801200005001
                """,
            Passes = """
                PupilOnRoll NCyearActual=6
                PupilOnRoll NCyearActual=4 UPN=B801200005001
                PupilOnRoll NCyearActual=X UPN=H243278544154
                PupilOnRoll NCyearActual=12 DOB=01/06/2006 UPN=H243278544154
                """,
        },
        new(
            "SCC24",
            Always,
            [PupilOnRollTable.Table],
            [PartTime],
            "A pupil of compulsory school age is said to attend part time",
            "Part time is for children under five and in the sixth form. A timetable cut for a while is not part time here: register the sessions missed as C2.",
            Each(
                PupilOnRollTable.Table,
                line =>
                    line.Code(PartTime) is "Y"
                    && line.Day(ReferenceDate) is { } on
                    && line.Day(BirthDate) is { } born
                    && SchoolYear.Of(on).CurriculumYear(born) is >= 1 and <= 11
            )
        )
        {
            Severity = Severity.Query,
            Fails = "PupilOnRoll PartTime=Y",
            Passes = "PupilOnRoll PartTime=Y DOB=01/06/2021 NCyearActual=R",
        },
        PupilRules.InOrder(
            "SCC30",
            Leaver.Table,
            Leaver.EntryDate,
            Leaver.LeavingDate,
            "The pupil left before joining"
        ),
        PupilRules.InOrder(
            "SCC31",
            Leaver.Table,
            Leaver.LeavingDate,
            Leaver.ReferenceDate,
            "The pupil left after census day, so was still on the roll on it"
        ),
        new(
            "SCC32",
            Always,
            [Leaver.Table],
            [Leaver.LeavingDate],
            "The pupil left more than a year before census day",
            "Leavers are sent once, in the census after they left. Check the year, or leave the row out.",
            Each(
                Leaver.Table,
                line =>
                    line.Day(Leaver.LeavingDate) is { } left
                    && line.Day(Leaver.ReferenceDate) is { } on
                    && left.AddYears(1) < on
            )
        )
        {
            Severity = Severity.Query,
            Fails = "PupilNoLongerOnRoll LeavingDate=14/01/2025",
            Passes = "PupilNoLongerOnRoll LeavingDate=15/01/2025",
        },
        new(
            "SCC33",
            Always,
            [Leaver.Table, PupilOnRollTable.Table],
            [Leaver.LeavingDate, EntryDate],
            "The pupil is among those who left a school, and on its roll in the same census without having joined again",
            "Ask the school. If the pupil left, take them off the roll; if they came back, the entry date on the roll is the day they came back.",
            Each(
                Leaver.Table,
                (line, child) =>
                    child.HasOwnNumber
                    && line.Day(Leaver.LeavingDate) is { } left
                    && child[PupilOnRollTable.Table]
                        .Any(on =>
                            on.At(Urn) == line.At(Leaver.Urn)
                            && on.Day(ReferenceDate) == line.Day(Leaver.ReferenceDate)
                            && on.Day(EntryDate) <= left
                        )
            )
        )
        {
            Fails = """
                PupilNoLongerOnRoll
                PupilOnRoll UPN=H243278544154 EntryDate=19/12/2025
                """,
            Passes = """
                PupilNoLongerOnRoll
                PupilOnRoll UPN=H243278544154 EntryDate=05/01/2026
                PupilOnRoll UPN=H243278544154 EntryDate=02/09/2019 URN=100002
                """,
        },
        new(
            "SCC34",
            Always,
            [Leaver.Table, PupilOnRollTable.Table],
            [Leaver.BirthDate],
            "The date of birth of the pupil who left is not the one that rolls give for this UPN",
            "Find which date is right, and mend it where it is wrong.",
            Each(
                Leaver.Table,
                (line, child) =>
                    child.HasOwnNumber
                    && line.Day(Leaver.BirthDate) is { } born
                    && child[PupilOnRollTable.Table].Any(on => on.Day(BirthDate) is not null)
                    && !child[PupilOnRollTable.Table].Any(on => on.Day(BirthDate) == born)
            )
        )
        {
            Fails = """
                PupilNoLongerOnRoll
                PupilOnRoll UPN=H243278544154 DOB=06/01/2015 URN=100002
                """,
            Passes = """
                PupilNoLongerOnRoll
                PupilOnRoll UPN=H243278544154 DOB=01/06/2015 URN=100002
                """,
        },
    ];

    /// <summary>The year group as a number, reception being 0; null where the pupil is not taught by years.</summary>
    private static int? Told(string code) =>
        code switch
        {
            "R" => 0,
            "N2" => -1,
            "N1" => -2,
            "E2" => -3,
            "E1" => -4,
            _ when int.TryParse(code, System.Globalization.CultureInfo.InvariantCulture, out var year) => year,
            _ => null,
        };
}
