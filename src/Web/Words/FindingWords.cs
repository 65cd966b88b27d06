using System.Collections.Frozen;
using System.Globalization;
using Headwater.Intake.Findings;
using Headwater.Returns;
using Headwater.Returns.Checks;
using Headwater.Vocabulary;

namespace Headwater.Web.Words;

/// <summary>What findings and the returns that they stand in are called on pages.</summary>
public static class FindingWords
{
    private const int LongestName = 40;

    /// <summary>"SSDA903 2025/26".</summary>
    public static string Return(string slug, int year) =>
        year is 0 ? RuleWords.Name(slug) : $"{RuleWords.Name(slug)} {Years.Name(year)}";

    private static readonly Dictionary<string, string> FormatNames = FormatRule.All.ToDictionary(
        rule => rule.Code,
        rule => rule.Name
    );

    private static readonly FrozenDictionary<(string Table, string Column), string> Meanings = Catalogue
        .All.SelectMany(table => table.Columns)
        .ToFrozenDictionary(column => (column.Table, column.Name), column => column.Meaning);

    /// <summary>A published rule by its code; what follows from the tables alone by what it looks at.</summary>
    public static string RuleName(string code) => FormatNames.GetValueOrDefault(code, $"rule {code}");

    /// <summary>The same, where its return is named too: "SSDA903 rule 567", "School census, blank cells".</summary>
    public static string RuleName(string slug, string code) =>
        FormatNames.TryGetValue(code, out var name)
            ? $"{RuleWords.Name(slug)}, {name}"
            : $"{RuleWords.Name(slug)} rule {code}";

    public static string Severity(string severity) => severity is "query" ? "To look at" : "Must be mended";

    public static string Colour(string severity) => severity is "query" ? "govuk-tag--yellow" : "govuk-tag--red";

    /// <summary>What is wrong, in the words of the place where they say more than the rule.</summary>
    public static string What(Finding finding) =>
        Sentence(finding.Message is "" ? Rule(finding).Message : finding.Message);

    public static RuleWords Rule(Finding finding) => RuleWords.Of(finding.Return, finding.Rule, finding.Year);

    /// <summary>With a capital first and one full stop, whatever the rule's own manner is.</summary>
    public static string Sentence(string words) =>
        words.Trim() is [var first, ..] text
            ? $"{char.ToUpperInvariant(first)}{text[1..]}{(text[^1] is '.' or '?' or '!' ? "" : ".")}"
            : "";

    /// <summary>"Child 1234", or that no child is named.</summary>
    public static string Child(string child) => child is "" ? "No child named" : $"Child {Name(child)}";

    /// <summary>What the column of a finding holds, with its code: "who provides it (PLACE_PROVIDER)"; the code alone where no table has it.</summary>
    public static string Column(Finding finding) =>
        Meaning(finding) is { Length: > 0 } meaning ? $"{meaning} ({finding.Column})" : finding.Column;

    /// <summary>What the column of a finding holds; empty where no table has it.</summary>
    public static string Meaning(Finding finding) => Meanings.GetValueOrDefault((finding.Table, finding.Column), "");

    /// <summary>Which of the child's rows it is: "row of 2 June 2025"; nothing where the table tells no day.</summary>
    public static string Row(Finding finding) =>
        DateOnly.TryParseExact(finding.Row, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? $"row of {day.InWords()}"
        : finding.Row is "" ? ""
        : $"row {finding.Row}";

    public static string Worker(string worker, string team) =>
        (worker, team) switch
        {
            ("", "") => "No worker known",
            ("", _) => $"No worker known, {Name(team)}",
            (_, "") => Name(worker),
            _ => $"{Name(worker)}, {Name(team)}",
        };

    /// <summary>What to send so that findings can be told worker by worker; said wherever no worker is known.</summary>
    public const string WhoNamesWorkers =
        "The files that were checked do not say who works with these children. Send the lists of Annex A with them; for children in care, the SSDA903 file of social workers (SW_EPISODES) is enough.";

    /// <summary>Who has a finding, and whether somebody else saw to that: "Given to Example Officer."; nothing where nobody has it.</summary>
    public static string Owner(Finding finding) =>
        finding.OwnerName is not { } owner ? ""
        : finding.OwnerBy is { } by && by != owner ? $"Given to {owner}."
        : $"{owner} has taken it.";

    /// <summary>"3 findings are yours to deal with".</summary>
    public static string Mine(long number) => $"{Count.Of(number, "finding is", "findings are")} yours to deal with";

    /// <summary>A name or number as a file tells it, of which a line shows no more than its beginning.</summary>
    public static string Name(string told) => told.Shortened(LongestName);

    public static string State(Finding finding) =>
        finding.State switch
        {
            FindingState.Gone => $"Gone since {finding.GoneOn.InWords()}",
            FindingState.Suppressed => "Set aside",
            _ => $"Open since {finding.FirstOn.InWords()}",
        };

    /// <summary>With a small letter first, for the middle of a sentence.</summary>
    public static string Inner(string words) =>
        words is [var first, ..] ? $"{char.ToLowerInvariant(first)}{words[1..]}" : "";

    /// <summary>What happened, as a line of its history.</summary>
    public static string Event(FindingEvent happened) =>
        happened.Kind switch
        {
            "gone" => "Not found any more",
            "back" => "Found again",
            "taken" => $"Taken by {happened.By}",
            "given" => $"Given to {happened.Words} by {happened.By}",
            "left" => $"Given back by {happened.By}",
            "note" when happened.Words is "" => $"Note removed by {happened.By}",
            "note" => $"Note by {happened.By}: {happened.Words}",
            "set aside" => $"Set aside by {happened.By}: {happened.Words}",
            "reopened" => $"Opened again by {happened.By}",
            _ => happened.Kind,
        };
}
