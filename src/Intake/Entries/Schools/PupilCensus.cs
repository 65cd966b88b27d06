using System.Globalization;
using Headwater.Intake.Submissions;
using Headwater.Returns.Files;
using Headwater.Returns.SchoolCensus;
using Headwater.Returns.Schools;
using Headwater.Vocabulary;

namespace Headwater.Intake.Entries.Schools;

internal static class PupilCensus
{
    public static Translation Schools { get; } = new(SchoolsTable.Table, Order: 0, Precedence: 10, ReadSchool);

    public static Translation OnRoll { get; } = new(PupilOnRollTable.Table, Order: 1, Precedence: 10, ReadPupil);

    public static Translation Left { get; } = new(PupilNoLongerOnRollTable.Table, Order: 1, Precedence: 10, ReadLeaver);

    private static void ReadSchool(Row row, Reception to)
    {
        if (row.Text(SchoolsTable.Urn) is { } urn && row.Text(SchoolsTable.Name) is { } name)
            to.Name(new NamedSchool(urn, name, row.Text(SchoolsTable.Phase)));
    }

    private static void ReadPupil(Row row, Reception to)
    {
        if (row.Day(PupilOnRollTable.ReferenceDate) is not { } on)
            return;
        var urn = row.Text(PupilOnRollTable.Urn);
        var upn = row.Upn(PupilOnRollTable.Upn);
        var (given, family) = (row.Text(PupilOnRollTable.Forename), row.Text(PupilOnRollTable.Surname));
        var born = row.Day(PupilOnRollTable.BirthDate);
        var year = row.Code(PupilOnRollTable.CurriculumYear)?.Value;

        var person = to.Pupil(upn, urn, given, family, born, row.Line);
        to[person].IsCalled(on, given, family, born, row.Code(PupilOnRollTable.Sex)?.Value);
        to[person].LivesAt(row.Text(PupilOnRollTable.Postcode));
        to[person].HasUpn(upn, row.Upn(PupilOnRollTable.FormerUpn));
        to[person].IsOnRoll(on, urn, Year(year));

        var support = row.Code(PupilOnRollTable.SenProvision);
        var need = row.Code(PupilOnRollTable.SenNeed);
        to.Add(
            person,
            row.Line,
            Kind.OnRoll,
            on,
            code: Year(year)?.ToString(CultureInfo.InvariantCulture) ?? year,
            amount: support?.Value switch
            {
                "K" => 1,
                "E" => 2,
                null => null,
                _ => 0,
            },
            facts: Facts.Of(
                ("school", urn),
                ("special educational provision", support?.Value is "N" ? null : support?.Meaning),
                ("need", need?.Meaning),
                ("part time", Facts.YesIf(row.Yes(PupilOnRollTable.PartTime)))
            )
        );
        if (need is not null)
            to.Add(person, row.Line, Kind.SenNeed, on, code: need.Value, amount: 1);

        var (authorised, unauthorised) = (
            row.Whole(PupilOnRollTable.SessionsAuthorised),
            row.Whole(PupilOnRollTable.SessionsUnauthorised)
        );
        if (row.Whole(PupilOnRollTable.SessionsPossible) is > 0 and var possible)
            to.Add(
                person,
                row.Line,
                Kind.TermAbsence,
                on,
                code: possible.ToString(CultureInfo.InvariantCulture),
                amount: (authorised ?? 0) + (unauthorised ?? 0)
            );
    }

    private static void ReadLeaver(Row row, Reception to)
    {
        var urn = row.Text(PupilNoLongerOnRollTable.Urn);
        var upn = row.Upn(PupilNoLongerOnRollTable.Upn);
        var given = row.Text(PupilNoLongerOnRollTable.Forename);
        var family = row.Text(PupilNoLongerOnRollTable.Surname);
        var born = row.Day(PupilNoLongerOnRollTable.BirthDate);

        var person = to.Pupil(upn, urn, given, family, born, row.Line);
        to[person].IsCalled(null, given, family, born, row.Code(PupilNoLongerOnRollTable.Sex)?.Value);
        to[person].LivesAt(row.Text(PupilNoLongerOnRollTable.Postcode), latest: false);
        to[person].HasUpn(upn);
        var year = row.Code(PupilNoLongerOnRollTable.CurriculumYear)?.Value;
        to.Add(
            person,
            row.Line,
            Kind.LeftRoll,
            row.Day(PupilNoLongerOnRollTable.LeavingDate),
            code: Year(year)?.ToString(CultureInfo.InvariantCulture) ?? year,
            facts: Facts.Of(("school", urn))
        );
    }

    /// <summary>R is year 0, the nursery years come before it; null where the school says X, not by year.</summary>
    private static int? Year(string? code) =>
        code switch
        {
            "R" => 0,
            "N1" => -2,
            "N2" => -1,
            "E1" => -2,
            "E2" => -1,
            _ when int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var year) => year,
            _ => null,
        };
}
