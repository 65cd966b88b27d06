using Headwater.Returns.Checks;
using Headwater.Returns.Rules;

namespace Headwater.Returns.Agreement;

/// <summary>Holds the returns of a checked folder against each other, and tells what disagrees as rules of a return of its own.</summary>
internal static class RunAgreement
{
    /// <param name="tooLarge">Returns that were given and have more rows than are held at once.</param>
    public static IEnumerable<CheckedRule> Run(
        IReadOnlyList<ReturnYear> years,
        IReadOnlyList<Return> tooLarge,
        Workers workers
    )
    {
        var together = new Together(years);
        return AgreementRules
            .All.Select(rule => (Rule: rule, Told: Run(rule, together, tooLarge, workers)))
            .Select(one => one.Told with { Years = Years(one.Rule, one.Told, years) })
            .ToList();
    }

    private static CheckedRule Run(
        AgreementRule rule,
        Together together,
        IReadOnlyList<Return> tooLarge,
        Workers workers
    )
    {
        if (tooLarge.FirstOrDefault(rule.Between.Contains) is { } large)
            return Told(rule, "nothing to check", $"{large.Name}: {Room.Lacking}", []);
        if (Lacking(rule, together) is { } lacking)
            return Told(rule, "nothing to check", lacking, []);
        var found = new Disagreements();
        rule.Find(together, found);
        var why = string.Join("; ", found.Notes);
        if (found.Compared is 0)
            return Told(
                rule,
                "nothing to check",
                why is "" ? "no child is in two of them with what it compares" : why,
                []
            );
        return Told(
            rule,
            found.Found.Count is 0 ? "clean" : "found",
            why,
            [.. found.Found.Select(each => Found(rule, each, workers))]
        );
    }

    /// <summary>It ended alike in each year of the returns between which it is: a disagreement stands in the year of either.</summary>
    private static IReadOnlyList<CheckedYear> Years(
        AgreementRule rule,
        CheckedRule told,
        IEnumerable<ReturnYear> years
    ) =>
        [
            .. years
                .Where(year => rule.Between.Contains(year.Return))
                .Select(year => year.Return.HasNoYear ? 0 : year.Year)
                .Distinct()
                .Order()
                .Select(year => new CheckedYear(year, told.Status, told.Why)),
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
