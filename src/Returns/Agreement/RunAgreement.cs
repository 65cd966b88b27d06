using Headwater.Returns.Checks;
using Headwater.Returns.Rules;

namespace Headwater.Returns.Agreement;

/// <summary>Holds the returns of a checked folder against each other, and tells what disagrees as rules of a return of its own.</summary>
internal static class RunAgreement
{
    private const string NoneCompared = "no child is in two of them with what it compares";

    /// <param name="tooLarge">Returns that were given and have more rows than are held at once.</param>
    public static IEnumerable<CheckedRule> Run(
        IReadOnlyList<ReturnYear> years,
        IReadOnlyList<Return> tooLarge,
        Workers workers
    )
    {
        var together = new Together(years);
        return AgreementRules
            .All.Select(rule =>
            {
                var found = new Disagreements();
                var told = Run(rule, together, found, tooLarge, workers);
                return told with { Years = Years(rule, told, found, years) };
            })
            .ToList();
    }

    private static CheckedRule Run(
        AgreementRule rule,
        Together together,
        Disagreements found,
        IReadOnlyList<Return> tooLarge,
        Workers workers
    )
    {
        if (tooLarge.FirstOrDefault(rule.Between.Contains) is { } large)
            return Told(rule, "nothing to check", $"{large.Name}: {Room.Lacking}", []);
        if (Lacking(rule, together) is { } lacking)
            return Told(rule, "nothing to check", lacking, []);
        rule.Find(together, found);
        var disagreements = found.InOrder();
        var why = string.Join("; ", found.Notes);
        if (found.Compared is 0)
            return Told(rule, "nothing to check", why is "" ? NoneCompared : why, []);
        return Told(
            rule,
            disagreements.Count is 0 ? "clean" : "found",
            why,
            [.. disagreements.Select(each => Found(rule, each, workers))]
        );
    }

    /// <summary>How it ended in each year of the returns between which it is: where nothing of a year was compared, it did not run there.</summary>
    private static IReadOnlyList<CheckedYear> Years(
        AgreementRule rule,
        CheckedRule told,
        Disagreements found,
        IEnumerable<ReturnYear> years
    ) =>
        [
            .. from year in years
            where rule.Between.Contains(year.Return)
            group year by year.Year into one
            orderby one.Key
            select one.Any(found.LookedAt)
                ? new CheckedYear(
                    one.Key,
                    told.Found.Any(each => (each.Year ?? 0) == one.Key) ? "found" : "clean",
                    told.Why
                )
                : new CheckedYear(one.Key, "nothing to check", told.Why is "" ? NoneCompared : told.Why),
        ];

    private static string? Lacking(AgreementRule rule, Together together)
    {
        var missing = rule.Between.Where(one => !together.Has(one)).Select(one => one.Name).ToList();
        if (!rule.AnyTwo)
            return missing.Count is 0 ? null : $"it needs {string.Join(" and ", missing)}, which was not given";
        return rule.Between.Count - missing.Count >= 2
            ? null
            : $"it needs two of {string.Join(", ", rule.Between.Select(one => one.Name))}";
    }

    private static Found Found(AgreementRule rule, Disagreement each, Workers workers)
    {
        var message = each.Other is { } second
            ? $"{rule.Message}: see {second.File}, line {second.Line.Number}, {second.Column.Name}"
            : rule.Message;
        return FoundAt.Of(each.One.Year, each.One.Line, each.One.Column.Name, message, workers) with
        {
            Other = each.Other is { } place
                ? new(place.Year.Return.Slug, place.File, place.Line.Number, place.Column.Name)
                : null,
            Against = new(each.Against.Return.Slug, each.Against.Year)
            {
                Table = each.Other?.Line.Table.Name,
                Column = each.Other?.Column.Name,
                Row = each.Other is { Line: { Table.Order: { } order } line } ? line.Day(order) : null,
            },
        };
    }

    private static CheckedRule Told(AgreementRule rule, string status, string why, IReadOnlyList<Found> found) =>
        new(
            rule.Code,
            AgreementRules.Slug,
            rule.Severity is Severity.Query ? "query" : "error",
            status,
            why,
            rule.Message,
            rule.Mend,
            found.Count,
            found
        );
}
