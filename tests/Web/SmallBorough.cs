namespace Headwater.Tests.Web;

/// <summary>The files of a made-up borough of a few children, one of each kind that a page must show.</summary>
public static class SmallBorough
{
    public static DateOnly Today { get; } = new(2026, 11, 2);

    /// <summary>On the roll of Millrace Academy, suspended three times and often absent: drifting.</summary>
    public const string Drifting = "Robin Fernleaf";

    /// <summary>On the roll of Weir Lane School, and permanently excluded.</summary>
    public const string Outside = "Morgan Tidewell";

    /// <summary>Whom social care looks after.</summary>
    public const string InCare = "Casey Hollowbrook";

    /// <summary>On the roll last summer, on none now.</summary>
    public const string OnNoRoll = "Jamie Sandbank";

    /// <summary>Permanently excluded too; only the browser's journey decides on this child.</summary>
    public const string ForTheJourney = "Rowan Brookside";

    /// <summary>Whose child 901 of the return that was checked is.</summary>
    public const string Worker = "SW90012345";

    public const string Millrace = "999001";
    public const string WeirLane = "999002";

    private const string OnRoll =
        "ReferenceDate,LEA,URN,UPN,FormerUPN,Surname,Forename,MiddleNames,PreferredSurname,DOB,Sex,Ethnicity,Language,PostCode,NCyearActual,EnrolStatus,EntryDate,PartTime,SENprovision,SENtype,FSMeligible,TermlySessionsPossible,TermlySessionsAuthorised,TermlySessionsUnauthorised";

    public static string Upn(int child)
    {
        var digits = $"{child:00000000000}0";
        return $"{Headwater.Vocabulary.Upn.CheckLetter($"A{digits}")}{digits}";
    }

    /// <summary>Writes the files below a folder.</summary>
    public static void Write(string folder)
    {
        Write(
            folder,
            "schools/schools.csv",
            "URN,LA (code),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (name),PhaseOfEducation (name),StatutoryLowAge,StatutoryHighAge,Postcode,EstablishmentStatus (name)",
            $"{Millrace},999,4001,Millrace Academy,Academy converter,Secondary,11,18,HW1 1AA,Open",
            $"{WeirLane},999,4002,Weir Lane School,Community school,Secondary,11,16,HW2 2BB,Open"
        );
        Write(
            folder,
            "school-census/2026-summer/pupils-on-roll.csv",
            OnRoll,
            Pupil("21/05/2026", Millrace, 1, "Fernleaf", "Robin", "12/05/2013", 8),
            Pupil("21/05/2026", Millrace, 5, "Sandbank", "Jamie", "01/02/2014", 7)
        );
        Write(
            folder,
            "school-census/2026-autumn/pupils-on-roll.csv",
            OnRoll,
            Pupil("01/10/2026", Millrace, 1, "Fernleaf", "Robin", "12/05/2013", 9),
            Pupil("01/10/2026", WeirLane, 2, "Tidewell", "Morgan", "03/02/2012", 10),
            Pupil("01/10/2026", WeirLane, 3, "Hollowbrook", "Casey", "20/07/2011", 11),
            Pupil("01/10/2026", Millrace, 4, "Plainfield", "Alex", "30/11/2013", 8),
            Pupil("01/10/2026", WeirLane, 6, "Brookside", "Rowan", "09/09/2012", 9)
        );
        Write(
            folder,
            "exclusions/2026-27-autumn.csv",
            "URN,UPN,Surname,Forename,DOB,Category,StartDate,Sessions,Reason1,Reason2,Reason3,SENprovision",
            $"{Millrace},{Upn(1)},Fernleaf,Robin,12/05/2013,SUSP,15/09/2026,4,DB,,,N",
            $"{Millrace},{Upn(1)},Fernleaf,Robin,12/05/2013,SUSP,02/10/2026,6,DB,VA,,N",
            $"{Millrace},{Upn(1)},Fernleaf,Robin,12/05/2013,SUSP,12/10/2026,10,PP,,,N",
            $"{WeirLane},{Upn(2)},Tidewell,Morgan,03/02/2012,perm,28/09/2026,,OW,,,N",
            $"{Millrace},{Upn(4)},Plainfield,Alex,30/11/2013,SUSP,31/02/2026,2,DB,,,N",
            $"{WeirLane},{Upn(6)},Brookside,Rowan,09/09/2012,PERM,05/10/2026,,DB,,,N"
        );
        Write(
            folder,
            "attendance/2026-27-autumn.csv",
            "URN,UPN,WeekStart,MonAM,MonPM,TueAM,TuePM,WedAM,WedPM,ThuAM,ThuPM,FriAM,FriPM",
            [
                .. Weeks()
                    .SelectMany(monday =>
                        new[] { Week(monday, 1, "O,O,/,\\,/,\\,/,\\,O,O"), Week(monday, 4, "/,\\,/,\\,/,\\,/,\\,/,\\") }
                    ),
            ]
        );
        Write(
            folder,
            "ssda903/2027/header.csv",
            "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
            $"501,F,20/07/2011,WBRI,{Upn(3)},,"
        );
        Write(
            folder,
            "ssda903/2027/episodes.csv",
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
            "501,10/06/2026,S,C2,N1,U6,PR4,,,,HW2 2BB,HW3 3CC,"
        );
    }

    /// <summary>Writes a return to be checked and not loaded: three children were found before they went missing, one of them with a number that looks like a formula.</summary>
    public static void WriteReturn(string folder)
    {
        Write(
            folder,
            "missing.csv",
            "CHILD,DOB,MISSING,MIS_START,MIS_END",
            "901,01/02/2010,M,02/06/2025,01/06/2025",
            "902,01/02/2011,M,05/07/2025,03/07/2025",
            "=903,01/02/2012,M,05/07/2025,03/07/2025"
        );
        Write(
            folder,
            "sw_episodes.csv",
            "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON",
            $"901,01/02/2010,{Worker},01/04/2025,,"
        );
    }

    private static IEnumerable<DateOnly> Weeks() =>
        Enumerable.Range(0, 8).Select(week => new DateOnly(2026, 9, 7).AddDays(7 * week));

    private static string Pupil(
        string census,
        string school,
        int child,
        string surname,
        string forename,
        string born,
        int year
    ) =>
        $"{census},999,{school},{Upn(child)},,{surname},{forename},,,{born},F,WBRI,ENG,HW2 2BB,{year},C,01/09/2024,N,N,,N,130,2,6";

    private static string Week(DateOnly monday, int child, string marks) =>
        $"{Millrace},{Upn(child)},{monday:dd'/'MM'/'yyyy},{marks}";

    private static void Write(string folder, string path, string heading, params IEnumerable<string> lines)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file) ?? folder);
        File.WriteAllLines(file, [heading, .. lines]);
    }
}
