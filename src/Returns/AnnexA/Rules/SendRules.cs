using Headwater.Returns.Rules;
using static Headwater.Returns.AnnexA.Rules.ListRow;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.AnnexA.Rules;

/// <summary>The rules of both lists about SEND: those of the list of plans begin with 1, the same of the other list with 2.</summary>
internal static class SendRules
{
    private const string FillIn = "Fill it in on the record from which the list is made.";

    public static IReadOnlyList<Rule> All { get; } =
    [.. Of(SendList.Plans), .. PlanDateRules.All, .. Of(SendList.Support)];

    private static IEnumerable<Rule> Of(SendList list) =>
        [
            Blank(list, "01a", "Missing personal information - DOB", list.BirthDate),
            Blank(list, "01b", "Missing personal information - Gender", list.Gender),
            Blank(list, "01c", "Missing personal information - Ethnicity", list.Ethnicity),
            Blank(list, "01d", "Missing personal information - SEN primary need", list.Need),
            new(
                Code(list, "02a"),
                Always,
                [list.Table],
                [list.BirthDate],
                "Age is 25 - Query",
                "Check the date of birth, and whether support should go on to the end of the academic year in which the person turned 25.",
                EachOn(list.Table, (line, today) => line.AgeOn(today, list.BirthDate) is 25)
            )
            {
                Severity = Severity.Query,
                Needs = Needs.Today,
                Fails = $"{list.Table.Name} DateOfBirth=31/03/2001",
                Passes = $"{list.Table.Name} DateOfBirth=01/04/2001",
            },
            new(
                Code(list, "02b"),
                Always,
                [list.Table],
                [list.BirthDate],
                "Age is 26 or over - Error",
                "Mend the date of birth, or close the record and leave the person out.",
                EachOn(list.Table, (line, today) => line.AgeOn(today, list.BirthDate) >= 26)
            )
            {
                Needs = Needs.Today,
                Fails = $"{list.Table.Name} DateOfBirth=31/03/2000",
                Passes = $"{list.Table.Name} DateOfBirth=01/04/2000",
            },
            Blank(list, "03", "No disability status given", list.Disability),
            Future(list.Table, Code(list, "05a"), "Date of birth is in the future - Query", list.BirthDate),
            new(
                Code(list, "07"),
                Always,
                [list.Table],
                [list.Upn, list.Uln, list.BirthDate],
                "Child aged 6+ without either a) UPN, b) ULN",
                "Ask the school for the pupil number, or the learner number of an older student.",
                EachOn(
                    list.Table,
                    (line, today) =>
                        line.IsBlank(list.Upn) && line.IsBlank(list.Uln) && line.AgeOn(today, list.BirthDate) >= 6
                )
            )
            {
                Needs = Needs.Today,
                Fails = $"{list.Table.Name} UPN= ULN= DateOfBirth=31/03/2020",
                Passes = $"""
                    {list.Table.Name} UPN= ULN= DateOfBirth=01/04/2020
                    {list.Table.Name} UPN= ULN=1000000002
                    """,
            },
            new(
                Code(list, "08a"),
                Always,
                [list.Table],
                [list.School, list.Subsidiary, list.BirthDate],
                "School aged child/young person (5-16) without main OR subsidiary education establishment",
                "Give the number of the school, and record a child who has none as missing education.",
                EachOn(
                    list.Table,
                    (line, today) =>
                        line.IsBlank(list.School)
                        && line.IsBlank(list.Subsidiary)
                        && line.AgeOn(today, list.BirthDate) is >= 5 and < 16
                )
            )
            {
                Needs = Needs.Today,
                Fails = $"""
                    {list.Table.Name} MainEducationEstablishmentURN= DateOfBirth=31/03/2021
                    {list.Table.Name} MainEducationEstablishmentURN= DateOfBirth=01/04/2010
                    """,
                Passes = $"""
                    {list.Table.Name} MainEducationEstablishmentURN= DateOfBirth=01/04/2021
                    {list.Table.Name} MainEducationEstablishmentURN= DateOfBirth=31/03/2010
                    """,
            },
            new(
                Code(list, "08b"),
                Always,
                [list.Table],
                [list.School, list.Subsidiary, list.BirthDate],
                "School aged child/young person (5-16) has subsidiary education establishment but not main",
                "Give the number of the main school; with one school only, that is the main one.",
                EachOn(
                    list.Table,
                    (line, today) =>
                        line.IsBlank(list.School)
                        && line.IsFilled(list.Subsidiary)
                        && line.AgeOn(today, list.BirthDate) is >= 5 and < 16
                )
            )
            {
                Needs = Needs.Today,
                Fails =
                    $"{list.Table.Name} MainEducationEstablishmentURN= SubsidiaryEducationEstablishmentPhaseDualRegistration=Primary",
                Passes = $"{list.Table.Name} SubsidiaryEducationEstablishmentPhaseDualRegistration=Primary",
            },
            new(
                Code(list, "09"),
                Always,
                [list.Table],
                [list.Upn],
                "Duplicated UPN - return requires only the most recent initial EHCP date, close the first and submit the most recent.",
                "Keep the latest record of the child; where two children share the number, ask their schools whose it is.",
                // A code for why there is no number is no number, and many may have it.
                Twice(list.Table, line => line[list.Upn] is ['U', 'N', _] ? "" : line[list.Upn])
            )
            {
                Fails = $"""
                    {list.Table.Name} UniqueID=S1 UPN=A950000178301
                    {list.Table.Name} UniqueID=S2 UPN=A950000178301
                    """,
                Passes = $"""
                    {list.Table.Name} UniqueID=S1 UPN=UN3
                    {list.Table.Name} UniqueID=S2 UPN=UN3
                    {list.Table.Name} UniqueID=S3 UPN= ULN=1000000003
                    {list.Table.Name} UniqueID=S4 UPN= ULN=1000000004
                    """,
            },
        ];

    /// <summary>A day that lies after the day of the check.</summary>
    internal static Rule Future(Table table, string code, string message, Column day) =>
        new(
            code,
            Always,
            [table],
            [day],
            message,
            "Look for a mistyped year, or leave out what has not happened yet.",
            EachOn(table, (line, today) => line.Day(day) > today)
        )
        {
            Severity = Severity.Query,
            Needs = Needs.Today,
            Fails = $"{table.Name} {Example.Name(day)}=01/04/2026",
            Passes = $"{table.Name} {Example.Name(day)}=31/03/2026",
        };

    private static Rule Blank(SendList list, string code, string message, Column column) =>
        new(
            Code(list, code),
            Always,
            [list.Table],
            [column],
            message,
            FillIn,
            Each(list.Table, line => line.IsBlank(column))
        )
        {
            Fails = $"{list.Table.Name} {Example.Name(column)}=",
            Passes = "",
        };

    private static string Code(SendList list, string rest) => list.Digit + rest;
}
