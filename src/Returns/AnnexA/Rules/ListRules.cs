using Headwater.Returns.Formats;
using Headwater.Returns.Rules;
using static Headwater.Returns.AnnexA.Rules.ListRow;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.AnnexA.Rules;

/// <summary>
/// Our own rules that hold for each of the eleven lists; nobody publishes any. A code is AXA, the list's number and the
/// rule's; a letter tells the columns of one rule apart.
/// </summary>
internal static class ListRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. Of("01", ContactListTable.Table, ContactListTable.BirthDate, ContactListTable.Age),
        .. Of("02", EarlyHelpListTable.Table, EarlyHelpListTable.BirthDate, EarlyHelpListTable.Age),
        .. Of("03", ReferralListTable.Table, ReferralListTable.BirthDate, ReferralListTable.Age),
        .. Of("04", AssessmentListTable.Table, AssessmentListTable.BirthDate, AssessmentListTable.Age),
        .. Of("05", EnquiryListTable.Table, EnquiryListTable.BirthDate, EnquiryListTable.Age),
        .. Of("06", ChildInNeedListTable.Table, ChildInNeedListTable.BirthDate, ChildInNeedListTable.Age),
        .. Of("07", ProtectionListTable.Table, ProtectionListTable.BirthDate, ProtectionListTable.Age),
        .. Of("08", CareListTable.Table, CareListTable.BirthDate, CareListTable.Age),
        .. Of("09", CareLeaverListTable.Table, CareLeaverListTable.BirthDate, CareLeaverListTable.Age),
        .. Of("10", AdoptionListTable.Table, AdoptionListTable.BirthDate, AdoptionListTable.Age),
        .. Of("11", AdopterListTable.Table, null, null),
    ];

    private static IEnumerable<Rule> Of(string list, Table table, Column? birthDate, Column? age)
    {
        var key = table.Columns.Single(column => column.Name == table.KnownBy);
        yield return new(
            $"AXA{list}01",
            Always,
            [table],
            [key],
            $"{key.Name} is blank",
            "Give the number by which the record is found; a row without it cannot be joined to any other list.",
            Each(table, line => line.IsBlank(key))
        )
        {
            Fails = $"{table.Name} {Example.Name(key)}=",
            Passes = "",
        };
        yield return new(
            $"AXA{list}02",
            Always,
            [table],
            [key],
            "The same row stands in the list twice",
            "Keep one of the two; if they are two events, mend the cells by which they differ.",
            Twice(table, line => string.Join('|', table.Columns.Select(column => Cell(line, column))))
        )
        {
            Fails = $"""
                {table.Name}
                {table.Name}
                """,
            Passes = $"""
                {table.Name}
                {table.Name} {Example.Name(key)}=other
                """,
        };
        if (birthDate is not null && age is not null)
            yield return AgeDiffers(list, table, birthDate, age);

        var letter = 'a';
        foreach (var day in table.Columns.Where(column => column.Format is DayFormat && column != birthDate))
        {
            yield return SendRules.Future(table, $"AXA{list}04{letter}", $"{day.Name} is in the future", day);
            if (birthDate is not null)
                yield return BeforeBirth(list, letter, table, birthDate, day);
            letter++;
        }
    }

    // The list may be some weeks old when it is checked: one birthday may lie between.
    private static Rule AgeDiffers(string list, Table table, Column birthDate, Column age) =>
        new(
            $"AXA{list}03",
            Always,
            [table],
            [age, birthDate],
            "The age disagrees with the date of birth",
            "Let the age be worked out from the date of birth on the day the list is made.",
            EachOn(
                table,
                (line, today) =>
                    line.Whole(age) is { } told
                    && line.AgeOn(today, birthDate) is { } years
                    && told != years
                    && told != years - 1
            )
        )
        {
            Needs = Needs.Today,
            Fails = $"""
                {table.Name} DateOfBirth=31/03/2016 {Example.Name(age)}=11
                {table.Name} DateOfBirth=31/03/2016 {Example.Name(age)}=8
                """,
            Passes = $"""
                {table.Name} DateOfBirth=31/03/2016 {Example.Name(age)}=10
                {table.Name} DateOfBirth=31/03/2016 {Example.Name(age)}=9
                """,
        };

    private static Rule BeforeBirth(string list, char letter, Table table, Column birthDate, Column day) =>
        new(
            $"AXA{list}05{letter}",
            Always,
            [table],
            [day, birthDate],
            $"{day.Name} is before the date of birth",
            "One of the two is mistyped. For a child not yet born on that day, ask whether the birth date is the one then expected.",
            Each(table, line => line.Day(day) < line.Day(birthDate) && !MayBeUnborn(line, day, birthDate))
        )
        {
            Fails = $"{table.Name} DateOfBirth=02/10/2025 {Example.Name(day)}=25/12/2024",
            Passes = $"""
                {table.Name} DateOfBirth=02/10/2025 {Example.Name(day)}=02/10/2025
                {table.Name} DateOfBirth=02/10/2025 {Example.Name(day)}=26/12/2024
                """,
        };

    // Work with a family often begins before the birth: forty weeks are let be.
    private static bool MayBeUnborn(Line line, Column day, Column birthDate) =>
        line.Day(day) is { } early
        && line.Day(birthDate) is { } born
        && born.DayNumber - early.DayNumber <= LineReading.FortyWeeks;

    private static string Cell(Line line, Column column) =>
        column.Format is DayFormat ? $"{line.Day(column)?.DayNumber}" : line[column];
}
