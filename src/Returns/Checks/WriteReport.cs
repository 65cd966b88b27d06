using Headwater.Returns.Writing;

namespace Headwater.Returns.Checks;

/// <summary>Writes what a check found as a workbook: what is wrong by rule, each place, the files, and what was read differently.</summary>
public static class WriteReport
{
    // A sheet holds no more than 1,048,576 rows.
    private const int MostRows = 1_000_000;

    public static void Run(Checked result, Stream to) => WriteSheets.Run(Sheets(result), to);

    /// <summary>A workbook for one worker: the places that are theirs to mend.</summary>
    /// <param name="worker">As the files name them; null for the places of which no worker is known.</param>
    public static void RunFor(string? worker, Checked result, Stream to) =>
        WriteSheets.Run(
            Places(
                result.Rules.SelectMany(
                    rule => rule.Found.Where(found => found.Worker == worker),
                    (rule, found) => (rule, found)
                )
            ),
            to
        );

    /// <summary>Every worker whom the files name beside a place that is wrong.</summary>
    public static IReadOnlyList<string> Workers(Checked result) =>
        [
            .. result
                .Rules.SelectMany(rule => rule.Found)
                .Select(found => found.Worker)
                .OfType<string>()
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    private static IEnumerable<Sheet> Sheets(Checked result) =>
        [
            Rules(result),
            .. Places(result.Rules.SelectMany(rule => rule.Found, (rule, found) => (rule, found))),
            Files(result),
            Repairs(result),
        ];

    private static Sheet Rules(Checked result) =>
        new(
            "Rules",
            [
                new("Return", 14),
                new("Rule", 10),
                new("Severity", 9),
                new("Result", 16),
                new("Places", 8),
                new("Children", 9),
                new("What is wrong", 80),
                new("How to mend it", 60),
                new("Note", 60),
            ],
            result
                .Rules.OrderByDescending(rule => rule.Count > 0)
                .Select(rule =>
                    (object?[])
                        [
                            rule.Return,
                            rule.Code,
                            rule.Severity,
                            rule.Status,
                            rule.Count,
                            rule.Found.Select(found => found.Key).OfType<string>().Distinct().Count(),
                            rule.Message,
                            rule.Mend,
                            rule.Why,
                        ]
                )
        );

    private static IEnumerable<Sheet> Places(IEnumerable<(CheckedRule Rule, Found Found)> places)
    {
        var parts = places.Chunk(MostRows).DefaultIfEmpty([]);
        return parts.Select(
            (part, number) =>
                new Sheet(
                    number is 0 ? "To mend" : $"To mend {number + 1}",
                    [
                        new("Team", 20),
                        new("Worker", 20),
                        new("Child", 14),
                        new("Return", 14),
                        new("Rule", 10),
                        new("Severity", 9),
                        new("What is wrong", 80),
                        new("How to mend it", 60),
                        new("Day of the row", 14),
                        new("File", 30),
                        new("Line", 8),
                        new("Column", 16),
                    ],
                    part.Select(each =>
                        (object?[])
                            [
                                each.Found.Team,
                                each.Found.Worker,
                                each.Found.Key,
                                each.Rule.Return,
                                each.Rule.Code,
                                each.Rule.Severity,
                                each.Found.Message,
                                each.Rule.Mend,
                                each.Found.Row,
                                each.Found.File,
                                each.Found.Line,
                                each.Found.Column,
                            ]
                    )
                )
        );
    }

    private static Sheet Files(Checked result) =>
        new(
            "Files",
            [
                new("File", 40),
                new("Table", 24),
                new("Rows", 10),
                new("Left out", 10),
                new("Faults in reading", 16),
                new("Why not read", 60),
            ],
            result.Files.Select(file =>
                (object?[])[file.Name, file.Table, file.Rows, file.LeftOut, file.Problems, file.Why]
            )
        );

    private static Sheet Repairs(Checked result) =>
        new(
            "Read differently",
            [
                new("File", 40),
                new("Table", 24),
                new("Column", 20),
                new("What was put right", 80),
                new("Times", 8),
                new("First line", 10),
            ],
            result.Repairs.Select(repair =>
                (object?[])[repair.File, repair.Table, repair.Column, repair.What, repair.Count, repair.FirstLine]
            )
        );
}
