using System.Globalization;
using System.Text;
using Headwater.Records.Matching.Comparisons;

namespace Headwater.Records.Matching.Files;

/// <summary>What was learnt, as a page for a person to judge: how often each likeness occurs, what it weighs, and what brought records together.</summary>
/// <remarks>Holds no value of any record but the ids of a few.</remarks>
public static class WriteReport
{
    // Of rows that are wrong so many are named by their line; of those left out all that are known.
    private const int LinesNamed = 20;

    /// <param name="on">The day of this report.</param>
    /// <param name="seed">With which weights were learnt.</param>
    /// <param name="keptIn">The file that the weights were kept in; null where they were learnt.</param>
    public static void Run(
        NewFile to,
        MatchedPersons matching,
        PersonFile people,
        DateOnly on,
        int seed,
        string? keptIn
    ) => to.Write(Encoding.UTF8.GetBytes(Text(matching, people, on, seed, keptIn)));

    public static string Text(
        MatchedPersons matching,
        PersonFile people,
        DateOnly on,
        int seed = 1,
        string? keptIn = null
    )
    {
        var page = new StringBuilder();
        var (model, records) = (matching.Model, matching.Table.Count);
        var clusters = matching.ClusterOf.Distinct().Count();
        Add($"# How these records were matched\n\n");
        Add(
            $"{people.Rows:N0} rows, {records:N0} records, {people.LeftOut:N0} left out, {people.ProblemCount:N0} problems. "
        );
        Add($"{matching.Compared:N0} pairs were compared; the records are of {clusters:N0} persons.\n\n");
        Origin();
        Seen();
        var pairs = records * (records - 1.0) / 2;
        Add($"Of all pairs of records, about {model.SamePerson * pairs:N0} are thought to be one person, ");
        Add(
            $"{model.Siblings * pairs:N0} brothers and sisters or others of one home, and {model.Twins * pairs:N0} twins. "
        );
        Add($"A pair starts with a weight of {Math.Log2(model.SamePerson / Strangers(model)):0.0} bits.\n");

        page.Append(new ReportPairs(matching, people.Ids).Text());
        page.Append(ReportLacks.Text(matching.Table));

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

        Brought();
        return page.ToString();

        void Origin()
        {
            Add($"Nobody said who is who. ");
            if (matching.Kept is { } kept)
                Add(
                    $"The weights were not learnt from these records, but on {kept.Learnt:d MMMM yyyy} from {kept.Records:N0} records (seed {kept.Seed}), in {kept.Rounds} rounds, and kept in {keptIn ?? "a file"}. "
                );
            else
                Add(
                    $"The weights were learnt from these records on {on:d MMMM yyyy} (seed {seed}), in {matching.Rounds} rounds. "
                );
            Add(
                matching.Converged
                    ? (FormattableString)$"They had settled by then.\n\n"
                    : $"**They had not settled when learning was stopped**, so take them with care.\n\n"
            );
        }

        void Seen()
        {
            foreach (var note in people.Notes.Concat(NothingLearnt.Why(matching) is { } why ? [why] : []))
                Add($"- {note}\n");
            foreach (var fault in people.Faults)
            {
                var named = fault.Rule is RowFaults.TooLong ? fault.Lines.Count : LinesNamed;
                var more = fault.Count > named ? " and more" : "";
                Add(
                    $"- {fault.Count:N0} rows {fault.Words}: line {string.Join(", ", fault.Lines.Take(named))}{more}.\n"
                );
            }

            if (page[^2] is not '\n')
                Add($"\n");
        }

        void Brought()
        {
            var joins = matching
                .ClusterOf.CountBy(person => person)
                .Sum(person => person.Value * (person.Value - 1L) / 2);
            Add($"\n## What brought records together\n\n");
            Add($"| Pairs | Of one person | Of all joins | Records that share |\n| --- | --- | --- | --- |\n");
            foreach (var rule in matching.Rules.Where(rule => rule.Used))
                Add($"| {rule.Pairs:N0} | {rule.Joins:N0} | {Share(rule.Joins)} | {rule.Words} |\n");
            var none = joins - matching.Rules.Sum(rule => rule.Joins);
            Add(
                $"|  | {none:N0} | {Share(none)} | too little, or nothing: joined through other records, or alike in everything |\n"
            );
            Add(
                $"\nA pair counts for the first rule that finds it, so what stands further down adds to what stands above. "
            );
            Add($"Records that share none of these were never compared.\n");

            if (matching.Rules.Where(rule => !rule.Used).ToList() is { Count: > 0 } left)
                Add(
                    $"Left out, since a sample of pairs showed that the others find nearly all that they would: {string.Join("; ", left.Select(rule => rule.Words))}.\n"
                );

            FormattableString Share(long some) => joins is 0 ? $"" : (FormattableString)$"{100.0 * some / joins:0.0} %";
        }

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
