using System.Globalization;
using System.Xml.Linq;
using Headwater.Demo.Calendar;
using Headwater.Returns;
using Headwater.Returns.SchoolCensus;

namespace Headwater.Demo.Systems.SchoolCensus;

/// <summary>A pupil's row as the element of a school's own census, which tells needs, meals and absences as lists.</summary>
internal static class PupilElement
{
    private static readonly Column[] Own =
    [
        PupilOnRollTable.Upn,
        PupilOnRollTable.FormerUpn,
        PupilOnRollTable.Surname,
        PupilOnRollTable.Forename,
        PupilOnRollTable.MiddleNames,
        PupilOnRollTable.PreferredSurname,
        PupilOnRollTable.BirthDate,
        PupilOnRollTable.Sex,
        PupilOnRollTable.Ethnicity,
        PupilOnRollTable.Language,
        PupilOnRollTable.EnrolStatus,
        PupilOnRollTable.EntryDate,
        PupilOnRollTable.CurriculumYear,
        PupilOnRollTable.SenProvision,
    ];

    private static readonly Column[] OfLeaver =
    [
        PupilNoLongerOnRollTable.Upn,
        PupilNoLongerOnRollTable.Surname,
        PupilNoLongerOnRollTable.Forename,
        PupilNoLongerOnRollTable.BirthDate,
        PupilNoLongerOnRollTable.Sex,
        PupilNoLongerOnRollTable.EntryDate,
        PupilNoLongerOnRollTable.LeavingDate,
        PupilNoLongerOnRollTable.CurriculumYear,
    ];

    public static XElement OnRoll(IReadOnlyDictionary<Column, string> row, Term term)
    {
        var pupil = new XElement("PupilOnRoll", Items(row, Own));
        pupil.Add(new XElement("PartTime", row[PupilOnRollTable.PartTime] is "Y" ? "1" : "0"));
        Add(pupil, "Addresses/Address/PostCode", row[PupilOnRollTable.Postcode]);
        // The census asks since when; whoever pays says only that it is so on the day.
        if (row[PupilOnRollTable.FreeMeals] is "Y")
            Add(
                pupil,
                "FSMperiods/FSMperiod/FSMstartDate",
                new DateOnly(term.Year, 9, 1).ToString("O", CultureInfo.InvariantCulture)
            );
        Add(pupil, "SENneeds/SENneed/SENtype", row[PupilOnRollTable.SenNeed]);
        Add(pupil, "TermlyAttendance/SessionsPossible", row[PupilOnRollTable.SessionsPossible]);
        Missed(pupil, "I", row[PupilOnRollTable.SessionsAuthorised]);
        Missed(pupil, "O", row[PupilOnRollTable.SessionsUnauthorised]);
        return pupil;
    }

    public static XElement NoLongerOnRoll(IReadOnlyDictionary<Column, string> row)
    {
        var pupil = new XElement("PupilNoLongerOnRoll", Items(row, OfLeaver));
        Add(pupil, "Addresses/Address/PostCode", row[PupilNoLongerOnRollTable.Postcode]);
        return pupil;
    }

    // The plain form keeps no reason, only whether the school agreed: the commonest of each stands for all.
    private static void Missed(XElement pupil, string reason, string sessions)
    {
        if (sessions is "" or "0")
            return;
        var attendance = pupil.Element("TermlyAttendance") ?? pupil;
        attendance.Add(
            new XElement(
                "SessionDetail",
                new XElement("AttendanceReason", reason),
                new XElement("AbsenceSessions", sessions)
            )
        );
    }

    private static IEnumerable<XElement> Items(IReadOnlyDictionary<Column, string> row, IEnumerable<Column> columns) =>
        from column in columns
        where row[column] is not ""
        select new XElement(column.Name, row[column]);

    private static void Add(XElement pupil, string path, string text)
    {
        if (text is "")
            return;
        var names = path.Split('/');
        var element = new XElement(names[^1], text);
        foreach (var name in names[..^1].Reverse())
            element = new XElement(name, element);
        pupil.Add(element);
    }
}
