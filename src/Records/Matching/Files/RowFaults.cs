using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Files;

/// <summary>What is wrong with the rows of a file, counted by kind, so that a kind that is everywhere hides no other.</summary>
internal sealed class RowFaults(string file)
{
    public const string TooLong = "too-long";
    public const string TooFew = "too-few-cells";
    public const string TooMany = "too-many-cells";
    public const string OpenQuote = "open-quote";
    public const string BlankId = "blank-id";
    public const string SameId = "same-id";

    private const int MostProblems = 200;
    private const int MostLines = 1000;

    private static readonly (string Rule, string Words)[] Kinds =
    [
        (TooLong, "are longer than any row could be, and were left out"),
        (TooFew, "have too few cells"),
        (TooMany, "have too many cells"),
        (OpenQuote, "have a quotation mark that is opened and not closed"),
        (BlankId, "have a blank id"),
        (SameId, "have the id of an earlier row"),
    ];

    private readonly List<Problem> problems = [];
    private readonly Dictionary<string, (long Count, List<int> Lines)> byKind = Kinds.ToDictionary(
        kind => kind.Rule,
        _ => (0L, new List<int>())
    );

    public IReadOnlyList<Problem> Problems => problems;

    public IReadOnlyList<RowFault> All =>
        [
            .. Kinds
                .Where(kind => Count(kind.Rule) > 0)
                .Select(kind => new RowFault(kind.Rule, kind.Words, Count(kind.Rule), byKind[kind.Rule].Lines)),
        ];

    public long Count(string rule) => byKind[rule].Count;

    public void Add(string rule, int line, string column, string message)
    {
        var (count, lines) = byKind[rule];
        byKind[rule] = (count + 1, lines);
        if (lines.Count < MostLines)
            lines.Add(line);
        if (count < MostProblems)
            problems.Add(new Problem(file, line, column, rule, message));
    }
}
