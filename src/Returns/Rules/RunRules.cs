namespace Headwater.Returns.Rules;

/// <summary>Runs the rules of a year. Results depend neither on the order of rules, nor of files, nor on how many run at once.</summary>
public static class RunRules
{
    private const int MostNamed = 3;

    public static IReadOnlyList<RuleResult> Run(ReturnYear year) =>
        [
            .. RuleBook
                .Of(year.Return, year.Year)
                .AsParallel()
                .AsOrdered()
                .WithDegreeOfParallelism(Environment.ProcessorCount)
                .WithMergeOptions(ParallelMergeOptions.FullyBuffered)
                .Select(rule => Run(rule, year)),
        ];

    public static RuleResult Run(Rule rule, ReturnYear year)
    {
        if (Lacking(rule, year) is { } lacking)
            return new(rule, year, RuleStatus.NothingToCheck, lacking, []);

        var hits = new Hits();
        rule.Find.Run(year, hits);
        var tables = rule.Tables.ToList();
        var found = hits
            .Found.OrderBy(line => tables.IndexOf(line.Table))
            .ThenBy(line => line.File)
            .ThenBy(line => line.Number)
            .ToList();
        if (hits.Faults.Count > 0)
            return new(rule, year, RuleStatus.CouldNotRun, Stopped(hits, year), found);
        var why = string.Join("; ", new[] { NotJudged(rule, year, found), SeesLess(rule, year) }.OfType<string>());
        return new(rule, year, found.Count > 0 ? RuleStatus.Found : RuleStatus.Clean, why is "" ? null : why, found);
    }

    private static string? Lacking(Rule rule, ReturnYear year)
    {
        var missing = rule
            .Tables.Except(rule.MayLack)
            .Where(table => !year[table].Given)
            .Select(table => table.Called)
            .ToList();
        return missing.Count > 0 ? $"no {string.Join(" and no ", missing)} was given" : Lacking(rule.Needs, rule, year);
    }

    private static string? Lacking(Needs needs, Rule rule, ReturnYear year)
    {
        return Lacks(Needs.LastYear, year.Earlier)
            ? year.OlderYear is { } older
                ? NotGiven.LastYearBut(older, needed: year.Year - 1)
                : NotGiven.LastYear
            : needs.HasFlag(Needs.LastYear) && !rule.Tables.Any(InLastYear)
                ? $"the return of the year before has no {rule.Tables[0].Called}"
                : Lacks(Needs.Postcodes, year.Beside.Postcodes)
                    ? NotGiven.Postcodes
                    : Lacks(Needs.Providers, year.Beside.Providers)
                        ? NotGiven.Providers
                        : Lacks(Needs.Authority, year.Beside.Authority)
                            ? "the authority's code was not given"
                            : Lacks(Needs.Today, year.Beside.Today)
                                ? "the day of the check was not told"
                                : null;

        bool InLastYear(Table table) => year.Earlier?[table].Given is true;

        bool Lacks(Needs need, object? given) => needs.HasFlag(need) && given is null;
    }

    private static string? SeesLess(Rule rule, ReturnYear year) =>
        Lacking(rule.SeesMoreWith, rule, year) is { } lacking ? $"judged less exactly, as {lacking}" : null;

    private static string Stopped(Hits hits, ReturnYear year)
    {
        var named = hits.Faults.Take(MostNamed).Select(each => each.Line is { } line ? Name(line, year) : "a row");
        return $"{Rows(hits.Faults.Count)} stopped it ({string.Join(", ", named)}, {hits.Faults[0].Fault}); it ran on all others";
    }

    // A rule is silent where a date is none: that must not look like a clean row.
    private static string? NotJudged(Rule rule, ReturnYear year, IEnumerable<Line> found)
    {
        var broken = (
            from table in rule.Tables
            from column in rule.Fields
            where column.Table == table.Name
            from line in year[table].BrokenIn(column)
            select line
        )
            .Except(found)
            .ToList();
        return broken.Count is 0
            ? null
            : $"{Rows(broken.Count)} could not be judged in full, as a date is no real one ({string.Join(", ", broken.Take(MostNamed).Select(line => Name(line, year)))})";
    }

    private static string Name(Line line, ReturnYear year) => $"{year.Files[line.File]}, line {line.Number}";

    private static string Rows(int count) => count is 1 ? "1 row" : $"{count} rows";
}
