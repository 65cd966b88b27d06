using Headwater.Returns.Codes;
using Headwater.Returns.Formats;
using static Headwater.Returns.SchoolCensus.Downloaded.DownloadedTable;

namespace Headwater.Returns.SchoolCensus.Downloaded;

/// <summary>Every pupil on a school's roll on census day, and every pupil who left since the census before.</summary>
internal static class PupilTables
{
    public const string OnRollName = "pupilonroll";
    public const string OffRollName = "pupilnolongeronroll";

    public static Table OnRoll { get; } =
        Attainment(
            Person(Of(OnRollName, "every pupil on the roll of a school on census day", "schoolcensus"))
                .Sometimes("preferredsurname", Format.Text(60), "the family name that the pupil goes by")
                .Needs("entrydate", Format.AnyDay, "the day the pupil joined the school")
                .Needs("enrolstatus", Format.OneOf(SchoolCodes.EnrolStatus), "whether this is the pupil's only school")
                .Needs(
                    "ncyearactual",
                    Format.OneOf(SchoolCodes.CurriculumYear),
                    "the year in which the pupil is taught"
                )
                .Needs("senprovision", Format.OneOf(SchoolCodes.SenProvision), "special educational provision")
                .Sometimes("classtype", Format.Text(4), "kind of class")
                .Sometimes("yssa", Format.Text(4), "consent to share with youth support services")
                .Sometimes("schoollunchtaken", Format.ZeroOne, "whether the pupil had a school lunch on census day")
                .Sometimes("hoursatsetting", Format.Number(0, 99), "hours a week at the setting")
                .Sometimes("fundedhours", Format.Number(0, 99), "funded hours a week")
                .Sometimes("extendedhours", Format.Number(0, 99), "extended hours a week")
                .Sometimes("expandedhours", Format.Number(0, 99), "expanded hours a week")
                .Sometimes("unitcontacttime", Format.Number(0, 99), "hours a week in the unit")
                .Sometimes("topupfunding", Format.ZeroOne, "whether the authority pays top-up funding")
                .Sometimes("moveoffrollflag", Format.ZeroOne, "whether the Department moved the pupil off the roll")
                .Sometimes("duplicatenotfunded", Format.ZeroOne, "whether the pupil is funded at another school")
                .Sometimes(
                    "plaa",
                    Format.ZeroOne,
                    "looked after before, now adopted or with a guardian",
                    "postlookedafterarrangements"
                )
                .Sometimes("dafindicator", Format.ZeroOne, "disability access fund")
                .Sometimes("resourcedprovisionindicator", Format.ZeroOne, "a place in resourced provision")
                .Sometimes("senunitindicator", Format.ZeroOne, "a place in a special unit")
                .Sometimes("servicechild", Format.Text(4), "whether a parent serves in the armed forces")
                .Sometimes("youngcarer", Format.Text(4), "whether the pupil cares for somebody at home")
                .Sometimes("eyppr", Format.ZeroOne, "early years pupil premium received")
                .Sometimes("eyppbf", Format.Text(4), "why the early years pupil premium is paid")
                .Sometimes("eligibilitycode", Format.Text(20), "code for extended childcare")
                .Sometimes("ftemp", Format.Text(8), "full-time equivalent")
        );

    public static Table OffRoll { get; } =
        Attainment(
            Person(Of(OffRollName, "every pupil who left a school since the census before", "schoolcensus"))
                .Needs("entrydate", Format.AnyDay, "the day the pupil joined the school")
                .Needs("leavingdate", Format.AnyDay, "the day the pupil left")
                .Sometimes(
                    "ncyearleaving",
                    Format.OneOf(SchoolCodes.CurriculumYear),
                    "the year in which the pupil was taught"
                )
                .Sometimes("moveonrollflag", Format.ZeroOne, "whether the Department moved the pupil onto the roll")
        );

    private static Table Person(Table table) =>
        table
            .Needs("upn", Format.Upn, "the pupil's unique pupil number")
            .Sometimes("formerupn", Format.Upn, "a number that the pupil had before")
            .Needs("surname", Format.Text(60), "family name")
            .Needs("forename", Format.Text(60), "given name")
            .Sometimes("middlenames", Format.Text(80), "other given names")
            .Sometimes("formersurname", Format.Text(60), "a family name that the pupil had before")
            .Sometimes("uniquelearnernumber", Format.Text(10), "unique learner number")
            .Needs("dob", Format.AnyDay, "date of birth")
            .Needs("sex", Format.OneOf(CommonCodes.Sex), "sex", "gender")
            .Sometimes(
                "ethnicity",
                Format.OneOf(CommonCodes.Ethnicity),
                "ethnic group, kept for checking fairness only"
            )
            .Sometimes("language", Format.Text(4), "first language, kept for checking fairness only")
            .Sometimes("parttime", Format.ZeroOne, "whether the pupil attends part time")
            .Sometimes("boarder", Format.Text(4), "whether the pupil boards")
            .Sometimes("missingaddress", Format.ZeroOne, "whether the address is missing")
            .Sometimes(
                "termlysessionspossible",
                Format.Whole(0, 500),
                "sessions that the pupil could have come to in the term before"
            )
            .Sometimes(
                "summerhalfterm2sessionspossible",
                Format.Whole(0, 500),
                "the same, in the second half of the summer term"
            );

    // Of pupils in sixth forms; asked in autumn.
    private static Table Attainment(Table table) =>
        table
            .Sometimes("qualhrs", Format.Number(0, 9999), "planned hours of study for qualifications")
            .Sometimes("nonqualhrs", Format.Number(0, 9999), "planned hours of other study")
            .Sometimes(
                "qualhrspreviousyear",
                Format.Number(0, 9999),
                "planned hours for qualifications in the year before"
            )
            .Sometimes(
                "nonqualhrspreviousyear",
                Format.Number(0, 9999),
                "planned hours of other study in the year before"
            )
            .Sometimes("tlevelqualhrs", Format.Number(0, 9999), "planned hours for a T level")
            .Sometimes("tlevelnonqualhrs", Format.Number(0, 9999), "planned hours beside a T level")
            .Sometimes("mathsgcsehighestpriorattainment", Format.Text(4), "best grade in mathematics")
            .Sometimes(
                "mathsgcsehighestpriorattainmentpreviousyear",
                Format.Text(4),
                "best grade in mathematics, year before"
            )
            .Sometimes("mathsgcsepriorattainmentyear11", Format.Text(4), "grade in mathematics in year 11")
            .Sometimes("mathsgcsefundingexemption", Format.Text(4), "why mathematics need not be taken again")
            .Sometimes("englishgcsehighestpriorattainment", Format.Text(4), "best grade in English")
            .Sometimes(
                "englishgcsehighestpriorattainmentpreviousyear",
                Format.Text(4),
                "best grade in English, year before"
            )
            .Sometimes("englishgcsepriorattainmentyear11", Format.Text(4), "grade in English in year 11")
            .Sometimes("englishgcsefundingexemption", Format.Text(4), "why English need not be taken again");
}
