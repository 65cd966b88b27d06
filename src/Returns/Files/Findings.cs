using Headwater.Vocabulary;

namespace Headwater.Returns.Files;

/// <summary>How often one rule was broken in one column of a file.</summary>
public sealed record RuleCount(string Rule, string Column, long Count, int FirstLine);

/// <summary>Whose row it is, in the return's own numbering, and which of theirs; nothing where the table says neither.</summary>
/// <param name="Row">The day by which the person's rows are put in order.</param>
public readonly record struct Whose(string? Key, DateOnly? Row);

/// <summary>What was found wrong in one file, and what was put right. Counts are true; of each rule and column only the first thousand are kept.</summary>
public sealed class Findings(string file)
{
    /// <summary>How many problems of one rule in one column are kept; a rule broken in every row fills no memory.</summary>
    public const int Kept = 1000;

    public string File => file;

    private readonly List<Problem> problems = [];
    private readonly List<Whose> whose = [];
    private readonly Dictionary<(string Rule, string Column), (long Count, int FirstLine)> counts = [];
    private readonly Dictionary<(string Column, string What), (long Count, int FirstLine)> repairs = [];

    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>Beside each problem whose row it is, for the person who mends the file.</summary>
    public IReadOnlyList<Whose> Whose => whose;

    /// <summary>The true number of problems, the ones not kept included.</summary>
    public long Count => counts.Values.Sum(each => each.Count);

    public IReadOnlyList<RuleCount> RuleCounts =>
        [
            .. counts.Select(each => new RuleCount(
                each.Key.Rule,
                each.Key.Column,
                each.Value.Count,
                each.Value.FirstLine
            )),
        ];

    public void Add(int line, string column, string rule, string message, Whose of = default)
    {
        var (count, first) = counts.GetValueOrDefault((rule, column), (0, line));
        counts[(rule, column)] = (count + 1, first);
        if (count >= Kept)
            return;
        problems.Add(new Problem(file, line, column, rule, message));
        whose.Add(of);
    }

    public void Repaired(int line, string column, string what, int times = 1)
    {
        var (count, first) = repairs.GetValueOrDefault((column, what), (0, line));
        repairs[(column, what)] = (count + times, first);
    }

    public IReadOnlyList<Repair> Repairs(string table) =>
        [
            .. repairs.Select(each => new Repair(
                file,
                table,
                each.Key.Column,
                each.Key.What,
                each.Value.Count,
                each.Value.FirstLine
            )),
        ];
}
