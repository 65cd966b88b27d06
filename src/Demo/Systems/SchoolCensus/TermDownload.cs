using System.Globalization;
using Headwater.Demo.Calendar;
using Headwater.Demo.Files;
using Headwater.Demo.Randomness;
using Headwater.Returns;
using Headwater.Returns.Formats;
using Headwater.Returns.SchoolCensus;

namespace Headwater.Demo.Systems.SchoolCensus;

/// <summary>A term's census as the council downloads it from the Department: tables whose rows lead to each other by number.</summary>
/// <remarks>The year of a leaver's lessons is asked for in autumn; it is told here too, so that the term tells no less than the others.</remarks>
internal sealed class TermDownload
{
    private readonly Term term;
    private readonly FormRows<Pupil> onRoll = new(CensusLayouts.OnRoll);
    private readonly FormRows<Pupil> gone = new(CensusLayouts.NoLongerOnRoll);
    private readonly TableSheet pupils;
    private readonly TableSheet leavers;
    private readonly TableSheet addresses;
    private readonly TableSheet addressesOfLeavers;
    private readonly TableSheet meals;
    private readonly TableSheet needs;
    private readonly TableSheet absences;

    private static readonly Column[] OfPupil =
    [
        PupilOnRollTable.Upn,
        PupilOnRollTable.FormerUpn,
        PupilOnRollTable.Surname,
        PupilOnRollTable.Forename,
        PupilOnRollTable.MiddleNames,
        PupilOnRollTable.PreferredSurname,
        PupilOnRollTable.BirthDate,
        PupilOnRollTable.EntryDate,
        PupilOnRollTable.SessionsPossible,
        PupilOnRollTable.Ethnicity,
        PupilOnRollTable.Language,
        PupilOnRollTable.EnrolStatus,
        PupilOnRollTable.CurriculumYear,
        PupilOnRollTable.SenProvision,
        PupilOnRollTable.Sex,
    ];

    private static readonly Column[] OfLeaver =
    [
        PupilNoLongerOnRollTable.Upn,
        PupilNoLongerOnRollTable.Surname,
        PupilNoLongerOnRollTable.Forename,
        PupilNoLongerOnRollTable.BirthDate,
        PupilNoLongerOnRollTable.EntryDate,
        PupilNoLongerOnRollTable.LeavingDate,
        PupilNoLongerOnRollTable.CurriculumYear,
        PupilNoLongerOnRollTable.Sex,
    ];

    public TermDownload(Term term)
    {
        this.term = term;
        pupils = Open("pupilonroll", "schoolcensus", [.. Names(OfPupil), "parttime"], onRoll);
        leavers = Open("pupilnolongeronroll", "schoolcensus", Names(OfLeaver), gone);
        addresses = Open("addresses", "pupilonroll", ["postcode"]);
        addressesOfLeavers = Open("addressesoffroll", "pupilnolongeronroll", ["postcode"]);
        meals = Open("fsmperiod", "pupilonroll", ["fsmstartdate", "fsmenddate", "ukcountry"]);
        needs = Open("senneeds", "pupilonroll", ["sentyperank", "sentype"]);
        absences = Open("termlysessiondetailsonroll", "pupilonroll", ["attendancereason", "sessions"]);
    }

    public List<Sheet> Sheets { get; } = [];

    public void WriteOnRoll(Pupil pupil)
    {
        onRoll.Write(pupil);
        var (row, number) = (onRoll.Rows[0], Number(pupil));
        pupils.Write([
            .. Keys(number, School(pupil)),
            .. OfPupil.Select(column => Told(row, column)),
            row[PupilOnRollTable.PartTime] is "Y" ? "1" : "0",
        ]);
        Under(addresses, number, row[PupilOnRollTable.Postcode]);
        // The census asks since when; whoever pays says only that it is so on the day.
        if (row[PupilOnRollTable.FreeMeals] is "Y")
            Under(meals, number, Written(new DateOnly(term.Year, 9, 1)), "", "ENG");
        if (row[PupilOnRollTable.SenNeed] is not "" and var need)
            Under(needs, number, "1", need);
        // The plain form keeps no reason, only whether the school agreed: the commonest of each stands for all.
        Missed(number, "I", row[PupilOnRollTable.SessionsAuthorised]);
        Missed(number, "O", row[PupilOnRollTable.SessionsUnauthorised]);
        onRoll.Clear();
    }

    public void WriteGone(Pupil pupil)
    {
        gone.Write(pupil);
        var (row, number) = (gone.Rows[0], Number(pupil));
        leavers.Write([.. Keys(number, School(pupil)), .. OfLeaver.Select(column => Told(row, column))]);
        Under(addressesOfLeavers, number, row[PupilNoLongerOnRollTable.Postcode]);
        gone.Clear();
    }

    /// <summary>A day as the download writes it.</summary>
    public static string Written(DateOnly day) =>
        day.ToString("yyyy'-'MMM'-'dd' 00:00:00'", CultureInfo.InvariantCulture);

    /// <summary>The columns in which every table of the download begins.</summary>
    public static IReadOnlyList<string> KeyColumns(string name) =>
        [$"{name}tableid", "NativeId", $"{name}orderseqcolumn", "sourceid"];

    private TableSheet Open(string name, string under, IReadOnlyList<string> columns, FormRows? from = null)
    {
        var table = Return.SchoolCensusTables.Tables.Single(table => table.Name == name);
        var sheet = new TableSheet(
            $"files/school-census/{term.CensusFolder}/{name}.csv",
            table,
            [.. KeyColumns(name), $"{under}tableid", .. columns],
            from
        );
        Sheets.Add(sheet);
        return sheet;
    }

    private void Missed(string number, string reason, string sessions)
    {
        if (sessions is not ("" or "0"))
            Under(absences, number, reason, sessions);
    }

    // What belongs to a pupil has the pupil's number and, where there is more of its kind, its first letter behind.
    private static void Under(TableSheet sheet, string number, params IReadOnlyList<string> cells) =>
        sheet.Write([.. Keys(sheet.Columns.Contains("sessions") ? $"{number}{cells[0]}" : number, number), .. cells]);

    private static IEnumerable<string> Keys(string number, string under) => [number, number, "1", "1", under];

    private static IReadOnlyList<string> Names(IEnumerable<Column> columns) =>
        [.. columns.Select(column => column.Name.ToLowerInvariant())];

    private static string School(Pupil pupil) => pupil.Spell.School.Urn.ToString(CultureInfo.InvariantCulture);

    private static string Number(Pupil pupil)
    {
        var nth = 0;
        while (pupil.Life.Schooling.Spells[nth] != pupil.Spell)
            nth++;
        return Numbers.Of(RecordKind.CensusPupil, pupil.Life.Child.Number, nth).ToString(CultureInfo.InvariantCulture);
    }

    // Day first becomes the download's way; a day that cannot be stays one that cannot.
    private static string Told(IReadOnlyDictionary<Column, string> row, Column column) =>
        column.Format is DayFormat && row[column] is { Length: 10 } day
            ? $"{day[6..]}-{CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames[int.Parse(day.AsSpan(3, 2), CultureInfo.InvariantCulture) - 1]}-{day[..2]} 00:00:00"
            : row[column];
}
