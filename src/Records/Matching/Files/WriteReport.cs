using System.Globalization;
using System.Text;
using Headwater.Records.Matching.Comparisons;

namespace Headwater.Records.Matching.Files;

/// <summary>What was learnt, as a page for a person to judge: how often each likeness occurs, what it weighs, and what brought records together.</summary>
/// <remarks>Holds no value of any record.</remarks>
public static class WriteReport
{
    public static void Run(string path, MatchedPersons matching, PersonFile people)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            Directory.CreateDirectory(folder);
        File.WriteAllText($"{path}.part", Text(matching, people));
        File.Move($"{path}.part", path, overwrite: true);
    }

    public static string Text(MatchedPersons matching, PersonFile people)
    {
        var page = new StringBuilder();
        var (model, records) = (matching.Model, matching.Table.Count);
        var clusters = matching.ClusterOf.Distinct().Count();
        Add($"# How these records were matched\n\n");
        Add(
            $"{people.Rows:N0} rows, {records:N0} records, {people.LeftOut:N0} left out, {people.ProblemCount:N0} problems. "
        );
        Add($"{matching.Compared:N0} pairs were compared; the records are of {clusters:N0} persons.\n\n");
        Add($"Nobody said who is who: the weights were learnt from the records, in {matching.Rounds} rounds. ");
        Add(
            matching.Converged
                ? (FormattableString)$"They had settled by then.\n\n"
                : $"**They had not settled when learning was stopped**, so take them with care.\n\n"
        );
        var pairs = records * (records - 1.0) / 2;
        Add($"Of all pairs of records, about {model.SamePerson * pairs:N0} are thought to be one person, ");
        Add(
            $"{model.Siblings * pairs:N0} brothers and sisters or others of one home, and {model.Twins * pairs:N0} twins. "
        );
        Add($"A pair starts with a weight of {Math.Log2(model.SamePerson / Strangers(model)):0.0} bits.\n");

        Add($"\n## What each column says\n\n");
        Add(
            $"Of pairs in which both records tell: how often one person's records (m) and two persons' records (u) are so alike, "
        );
        Add(
            $"and the weight, log2 of m / u. The same value weighs more than is said here where it is rare, and less where it is common; "
        );
        Add($"so, by half as much, does a near one.\n");
        for (var c = 0; c < matching.Comparisons.Count; c++)
            Column(matching.Comparisons[c], model.Same[c], model.Chance[c]);

        Add($"\n## What brought records together\n\n| Pairs | Records that share |\n| --- | --- |\n");
        foreach (var note in matching.Notes)
            Add($"| {note.Replace(": ", " | ", StringComparison.Ordinal)} |\n");
        Add(
            $"\nA pair counts for the first rule that finds it. Records that share none of these were never compared.\n"
        );
        return page.ToString();

        void Column(Comparison comparison, double[] same, double[] chance)
        {
            Add($"\n### {comparison.Column.Name}: {Columns.Meanings.Words(comparison.Column.Meaning)}\n\n");
            Add($"| Likeness | m | u | Weight in bits |\n| --- | --- | --- | --- |\n");
            foreach (var level in Wording.Levels(comparison.Column.Meaning))
            {
                var (m, u) = (same[(int)level], chance[(int)level]);
                Add(
                    $"| {Wording.Of(comparison.Column.Meaning, level)} | {m:0.0000} | {u:0.000000} | {Math.Log2(m / u):0.0} |\n"
                );
            }
        }

        void Add(FormattableString text) => page.Append(text.ToString(CultureInfo.InvariantCulture));
    }

    private static double Strangers(Weights.Model model) => 1 - model.SamePerson - model.Siblings - model.Twins;
}
