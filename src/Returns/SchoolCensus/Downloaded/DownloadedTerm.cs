using System.Globalization;
using Headwater.Returns.Codes;
using Headwater.Returns.Files;
using Headwater.Vocabulary;
using static Headwater.Returns.SchoolCensus.Downloaded.DownloadedTable;

namespace Headwater.Returns.SchoolCensus.Downloaded;

/// <summary>What the tables of a term tell of each number, ready to be put beside the rows that lead to it.</summary>
internal sealed class DownloadedTerm
{
    private readonly IReadOnlyList<(Table Table, FoundFile File)> files;
    private readonly Dictionary<string, (string Day, DateOnly? On, string Authority, string School)> censuses = [];
    private readonly Dictionary<(string Roll, string Number), Pupil> pupils = [];
    private readonly Dictionary<(string Roll, string Number), string> postcodes = [];
    private readonly Dictionary<string, string> needs = [];
    private readonly Dictionary<string, List<(DateOnly From, DateOnly? Until)>> meals = [];
    private readonly Dictionary<string, (int Authorised, int Unauthorised)> absences = [];

    private readonly record struct Pupil(
        string School,
        string Authority,
        string Upn,
        string Surname,
        string Forename,
        string Born,
        string Sex
    );

    public DownloadedTerm(IReadOnlyList<(Table Table, FoundFile File)> files)
    {
        this.files = files;
        var census = CensusTables.Census;
        Read(
            census,
            row =>
                censuses[Cell(row, Number("schoolcensus"))] = (
                    Cell(row, "referencedate"),
                    row.Day(census.Named("referencedate")),
                    Cell(row, "lea"),
                    Cell(row, "urn")
                )
        );
        Read(PupilTables.OnRoll, row => Know(row, PupilTables.OnRollName));
        Read(PupilTables.OffRoll, row => Know(row, PupilTables.OffRollName));
        Read(HomeTables.Addresses, row => Home(row, PupilTables.OnRollName));
        Read(HomeTables.AddressesOffRoll, row => Home(row, PupilTables.OffRollName));
        Read(HomeTables.Needs, Need);
        Read(HomeTables.FreeMeals, Meal);
        Read(AbsenceTables.OnRoll, Absence);
    }

    public Dictionary<string, string> OnRoll(Row row)
    {
        var number = Cell(row, Number(PupilTables.OnRollName));
        var cells = Person(row, PupilTables.OnRollName);
        foreach (
            var name in new[]
            {
                "formerupn",
                "middlenames",
                "preferredsurname",
                "ethnicity",
                "language",
                "ncyearactual",
                "enrolstatus",
                "senprovision",
            }
        )
            cells[PupilOnRollTable.Table.Columns.First(Alike(name)).Name] = Cell(row, name);

        cells[PupilOnRollTable.PartTime.Name] = row.Yes(PupilTables.OnRoll.Named("parttime")) switch
        {
            true => "Y",
            false => "N",
            null => Cell(row, "parttime"),
        };
        cells[PupilOnRollTable.SenNeed.Name] = needs.GetValueOrDefault(number, "");
        cells[PupilOnRollTable.FreeMeals.Name] = FreeMeals(row, number);
        cells[PupilOnRollTable.SessionsPossible.Name] = Cell(row, "termlysessionspossible");
        if (Has(AbsenceTables.OnRoll) && cells[PupilOnRollTable.SessionsPossible.Name] is not "")
        {
            var (authorised, unauthorised) = absences.GetValueOrDefault(number);
            cells[PupilOnRollTable.SessionsAuthorised.Name] = authorised.ToString(CultureInfo.InvariantCulture);
            cells[PupilOnRollTable.SessionsUnauthorised.Name] = unauthorised.ToString(CultureInfo.InvariantCulture);
        }

        return cells;
    }

    public Dictionary<string, string> OffRoll(Row row)
    {
        var cells = Person(row, PupilTables.OffRollName);
        cells[PupilNoLongerOnRollTable.LeavingDate.Name] = Cell(row, "leavingdate");
        cells[PupilNoLongerOnRollTable.CurriculumYear.Name] = Cell(row, "ncyearleaving");
        return cells;
    }

    public Dictionary<string, string> Exclusion(Row row, string roll)
    {
        var cells = Whose(row, roll);
        foreach (
            var name in new[] { "category", "startdate", "sessions", "reason1", "reason2", "reason3", "senprovision" }
        )
            cells[Exclusions.ExclusionTable.Table.Columns.First(Alike(name)).Name] = Cell(row, name);
        return cells;
    }

    public Dictionary<string, string> Placement(Row row, string roll)
    {
        var cells = Whose(row, roll);
        foreach (
            var name in new[]
            {
                "apsettingtype",
                "placementreason",
                "entrydate",
                "leavingdate",
                "senprovisionentry",
                "senprovisionleaving",
            }
        )
            cells[AlternativeProvision.AlternativePlacementTable.Table.Columns.First(Alike(name)).Name] = Cell(
                row,
                name
            );
        cells["APURN"] = Cell(row, "urn");
        cells["SessionsPerWeek"] = Cell(row, "apsessionsperweek");
        cells["AttendancePattern"] = Cell(row, "apattendancepattern");
        return cells;
    }

    private static Func<Column, bool> Alike(string name) =>
        column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    private void Know(Row row, string roll)
    {
        var census = censuses.GetValueOrDefault(Cell(row, Number("schoolcensus")));
        pupils[(roll, Cell(row, Number(roll)))] = new(
            census.School ?? "",
            census.Authority ?? "",
            Cell(row, "upn"),
            Cell(row, "surname"),
            Cell(row, "forename"),
            Cell(row, "dob"),
            Cell(row, "sex")
        );
    }

    private void Home(Row row, string roll)
    {
        if (Cell(row, "postcode") is { Length: > 0 } postcode)
            postcodes.TryAdd((roll, Cell(row, Number(roll))), postcode);
    }

    // The need of the first rank; where none says its rank, the first that is told.
    private void Need(Row row)
    {
        var number = Cell(row, Number(PupilTables.OnRollName));
        if (Cell(row, "sentyperank") is "1" || !needs.ContainsKey(number))
            needs[number] = Cell(row, "sentype");
    }

    private void Meal(Row row)
    {
        if (row.Day(HomeTables.FreeMeals.Named("fsmstartdate")) is not { } from)
            return;
        var number = Cell(row, Number(PupilTables.OnRollName));
        if (!meals.TryGetValue(number, out var its))
            meals[number] = its = [];
        its.Add((from, row.Day(HomeTables.FreeMeals.Named("fsmenddate"))));
    }

    private void Absence(Row row)
    {
        if (row.Whole(AbsenceTables.OnRoll.Named("sessions")) is not { } sessions)
            return;
        var number = Cell(row, Number(PupilTables.OnRollName));
        var (authorised, unauthorised) = absences.GetValueOrDefault(number);
        var kind = AttendanceMark.ClassOf(MarkCodes.Letter(row.Code(AbsenceTables.OnRoll.Named("attendancereason"))));
        absences[number] = (
            authorised + (kind is MarkClass.Authorised ? sessions : 0),
            unauthorised + (kind is MarkClass.Unauthorised ? sessions : 0)
        );
    }

    private string FreeMeals(Row row, string number)
    {
        if (!Has(HomeTables.FreeMeals))
            return "";
        if (censuses.GetValueOrDefault(Cell(row, Number("schoolcensus"))).On is not { } day)
            return "";
        return meals.TryGetValue(number, out var its) && its.Exists(each => each.From <= day && !(each.Until < day))
            ? "Y"
            : "N";
    }

    /// <summary>What a row of pupils says of who and where they are.</summary>
    private Dictionary<string, string> Person(Row row, string roll)
    {
        var census = censuses.GetValueOrDefault(Cell(row, Number("schoolcensus")));
        return new()
        {
            [PupilOnRollTable.ReferenceDate.Name] = census.Day ?? "",
            [PupilOnRollTable.Authority.Name] = census.Authority ?? "",
            [PupilOnRollTable.Urn.Name] = census.School ?? "",
            [PupilOnRollTable.Upn.Name] = Cell(row, "upn"),
            [PupilOnRollTable.Surname.Name] = Cell(row, "surname"),
            [PupilOnRollTable.Forename.Name] = Cell(row, "forename"),
            [PupilOnRollTable.BirthDate.Name] = Cell(row, "dob"),
            [PupilOnRollTable.Sex.Name] = Cell(row, "sex"),
            [PupilOnRollTable.EntryDate.Name] = Cell(row, "entrydate"),
            [PupilOnRollTable.Postcode.Name] = postcodes.GetValueOrDefault((roll, Cell(row, Number(roll))), ""),
        };
    }

    /// <summary>The pupil that a row belongs to.</summary>
    private Dictionary<string, string> Whose(Row row, string roll)
    {
        var number = (roll, Cell(row, Number(roll)));
        if (!pupils.TryGetValue(number, out var pupil))
            return [];
        return new()
        {
            ["LEA"] = pupil.Authority,
            ["URN"] = pupil.School,
            ["UPN"] = pupil.Upn,
            ["Surname"] = pupil.Surname,
            ["Forename"] = pupil.Forename,
            ["DOB"] = pupil.Born,
            ["Sex"] = pupil.Sex,
            ["PostCode"] = postcodes.GetValueOrDefault(number, ""),
        };
    }

    private bool Has(Table table) => files.Any(each => each.Table == table);

    private void Read(Table table, Action<Row> take)
    {
        foreach (var (_, file) in files.Where(each => each.Table == table))
        {
            using var opened = ReturnFile.Open(file);
            while (opened.ReadWhole())
                take(opened.Row);
        }
    }

    private static string Cell(Row row, string column) => Letters.Read(row.Raw(column));
}
