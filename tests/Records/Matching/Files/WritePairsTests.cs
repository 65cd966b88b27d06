using Headwater.Demo.Persons;
using Headwater.Records.Matching;
using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Comparisons;
using Headwater.Records.Matching.Files;
using Headwater.Records.Matching.Weights;
using Headwater.Tests.Demo.Persons;

namespace Headwater.Tests.Records.Matching.Files;

public sealed class WritePairsTests : IDisposable
{
    private static readonly MatchedSet Set = MatchedSet.Of(
        new()
        {
            Kind = PersonKind.Children,
            Records = 300,
            Seed = 4,
        }
    );

    private static readonly MatchedPersons Matching = MatchPersons.Run(Set.People.Table);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("headwater-pairs-");

    [Fact]
    public void A_pair_shows_both_values_of_each_column_how_alike_they_are_and_whether_both_are_one_person()
    {
        var lines = Lines();
        var columns = Matching.Comparisons.Select(comparison => comparison.Column).ToList();
        var headings = MadeSet.Cells(lines[0]).ToList();
        Assert.Equal(
            [
                "left",
                "right",
                "probability",
                "weight",
                .. columns.Select(column => $"weight_{column.Name}"),
                "prior",
                "names_together",
                "family",
                "group",
                "one_person",
                .. columns.SelectMany(column =>
                    new[] { $"left_{column.Name}", $"right_{column.Name}", $"likeness_{column.Name}" }
                ),
            ],
            headings
        );
        var answers = new HashSet<string>();
        foreach (var line in lines.Skip(1))
        {
            var cells = MadeSet.Cells(line);
            var (left, right) = (Place(cells[0]), Place(cells[1]));
            Assert.Equal(Matching.ClusterOf[left] == Matching.ClusterOf[right] ? "yes" : "no", Cell("one_person"));
            answers.Add(Cell("one_person"));
            foreach (var column in columns)
            {
                Assert.Equal(Written(column, left), Cell($"left_{column.Name}"));
                Assert.Equal(Written(column, right), Cell($"right_{column.Name}"));
                Assert.Equal(
                    Cell($"left_{column.Name}") is not ""
                        && Cell($"left_{column.Name}") == Cell($"right_{column.Name}"),
                    Cell($"likeness_{column.Name}") is "the same"
                );
                Assert.Equal(
                    Cell($"left_{column.Name}") is "" || Cell($"right_{column.Name}") is "",
                    Cell($"likeness_{column.Name}") == Wording.Of(column.Meaning, Likeness.NotKnown)
                );
            }

            string Cell(string heading) => cells[headings.IndexOf(heading)];
        }

        Assert.Equal(["no", "yes"], answers.Order());
    }

    [Fact]
    public void The_report_lists_the_joins_and_the_pairs_left_apart_that_were_nearest_to_the_threshold()
    {
        var report = WriteReport.Text(Matching, Set.People, new(2026, 11, 23));

        var joins = Matching.Pairs.Where(Together).OrderBy(pair => pair.Odds).ThenBy(pair => pair.Left).First();
        var apart = Matching.Pairs.Where(pair => !Together(pair) && pair.Alone < 0).MaxBy(pair => pair.Odds);
        Assert.Contains(
            $"| {Ids(joins)} | ",
            Part(report, "Joins that were nearest to not being made"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"| {Ids(apart)} | ",
            Part(report, "Pairs that were nearest to being joined"),
            StringComparison.Ordinal
        );
        Assert.Contains(" is not known in ", Part(report, "What the file lacked"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_says_why_two_who_are_alike_were_kept_apart_and_what_no_column_tells()
    {
        var meanings = new Dictionary<string, Meaning>
        {
            ["given"] = Meaning.GivenName,
            ["family"] = Meaning.FamilyName,
        };
        var people = Set.People with
        {
            Table = Some.Table(meanings, "Odalie,Overwick", "Odalie,Overwick"),
            Ids = ["a|b", "c"],
        };
        var matching = MatchPersons.Run(people.Table) with { Pairs = [new(0, 1, 0x11, 3, 0)], ClusterOf = [0, 1] };

        var report = WriteReport.Text(matching, people, new(2026, 11, 23));

        var kept = Part(report, "Pairs alike enough to join, kept apart by other records");
        Assert.Contains(
            "| a\\|b, c | 0.500 | 0.0 | Their other records differ more. given the same",
            kept,
            StringComparison.Ordinal
        );
        var lacked = Part(report, "What the file lacked");
        Assert.Contains("No column tells birth dates", lacked, StringComparison.Ordinal);
        Assert.DoesNotContain("No column tells given names", lacked, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string[] Lines()
    {
        var path = Path.Combine(folder.FullName, "pairs.csv");
        using (var file = new NewFile(path))
        {
            WritePairs.Run(file, Matching, Set.People.Ids);
            file.Keep();
        }

        return File.ReadAllLines(path);
    }

    // A birth date stands as 2012-05-03; a value that a spreadsheet would take for a formula has a mark before it.
    private static string Written(Column column, int record)
    {
        var text = column.Values[column.Cells[record]];
        return column.Meaning is Meaning.BirthDate && text.Length is 8 ? $"{text[..4]}-{text[4..6]}-{text[6..]}" : text;
    }

    private static string Part(string report, string heading) =>
        report.Split("\n## ").Single(part => part.StartsWith(heading, StringComparison.Ordinal));

    private static string Ids(Pair pair) => $"{Set.People.Ids[pair.Left]}, {Set.People.Ids[pair.Right]}";

    private static int Place(string id) => Set.People.Ids.ToList().IndexOf(id);

    private static bool Together(Pair pair) => Matching.ClusterOf[pair.Left] == Matching.ClusterOf[pair.Right];
}
