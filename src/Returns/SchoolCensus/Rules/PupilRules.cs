using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.SchoolCensus.Rules;

/// <summary>Rules that hold for every table about pupils: the census, suspensions and alternative provision.</summary>
internal static class PupilRules
{
    /// <summary>No school takes children under two, nor anybody over nineteen at the start of its year.</summary>
    private const int Youngest = 2;
    private const int Oldest = 19;

    extension(Line line)
    {
        /// <summary>The school, or where else a row says it is.</summary>
        public string At(Column place) => line[place].TrimStart('0');
    }

    extension(Child child)
    {
        /// <summary>Whether the number is one child's own: a code for a number not known is shared by many.</summary>
        public bool HasOwnNumber => child.Key.Length is 13;
    }

    public static Rule TwoBirthDates(string code, Table table, Column birthDate) =>
        new(
            code,
            Always,
            [table],
            [birthDate],
            "Other rows with this UPN give another date of birth",
            "Find which date is right, and mend it where it is wrong. If they are two children, one has been given the other's UPN: find their own with the DfE's service for unique pupil numbers.",
            EachChild(child => child.HasOwnNumber ? child[table].AgainstMost(line => line.Day(birthDate)) : [])
        )
        {
            Fails = $"""
                {table.Name}
                {table.Name} DOB=06/01/2016
                """,
            Passes = $"""
                {table.Name}
                {table.Name} UPN=B801200005001 DOB=06/01/2016
                {table.Name} UPN=UN3 DOB=06/01/2014
                {table.Name} UPN=UN3 DOB=06/01/2015
                """,
        };

    public static Rule NotOfSchoolAge(string code, Table table, Column birthDate, Column day) =>
        new(
            code,
            Always,
            [table],
            [birthDate, day],
            $"The pupil is too young or too old for a school on the day in {day.Name}",
            "Check the date of birth first, then the other day: one has a wrong year.",
            Each(
                table,
                line =>
                    line.Day(day) is { } on
                    && line.Day(birthDate) is { } born
                    && (born.AddYears(Youngest) > on || born.AddYears(Oldest + 2) <= on)
            )
        )
        {
            Fails = $"""
                {table.Name} {day.Name}=06/10/2025 DOB=07/10/2023
                {table.Name} {day.Name}=06/10/2025 DOB=06/10/2004
                {table.Name} {day.Name}=06/10/2025 DOB=06/10/2026
                """,
            Passes = $"""
                {table.Name} {day.Name}=06/10/2025 DOB=06/10/2023
                {table.Name} {day.Name}=06/10/2025 DOB=07/10/2004 UPN=B801200005001
                """,
        };

    public static Rule InOrder(string code, Table table, Column first, Column then, string message) =>
        new(
            code,
            Always,
            [table],
            [then, first],
            message,
            "One of the two days is mistyped; mend it on the pupil's record.",
            Each(table, line => line.Day(then) < line.Day(first))
        )
        {
            Fails = $"{table.Name} {first.Name}=02/10/2025 {then.Name}=01/10/2025",
            Passes = $"{table.Name} {first.Name}=01/10/2025 {then.Name}=01/10/2025",
        };

    public static Rule InFuture(string code, Table table, Column day, string message) =>
        new(
            code,
            Always,
            [table],
            [day],
            message,
            "Check the year. If it is planned, send it once it has happened.",
            Whole(year => year.Beside.Today is { } today ? year.All(table).Where(line => line.Day(day) > today) : [])
        )
        {
            Needs = Needs.Today,
            Fails = $"{table.Name} {day.Name}=06/04/2026",
            Passes = $"{table.Name} {day.Name}=30/03/2026",
        };
}
