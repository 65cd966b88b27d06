using Headwater.Records.Matching;
using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Files;
using Headwater.Records.Matching.Settings;
using Headwater.Records.Matching.Weights;

namespace Headwater.Tests.Records.Matching;

public sealed class LibraryTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("headwater-library-");

    [Fact]
    public void The_lines_in_README_match_a_file()
    {
        var readme = File.ReadAllText(Repository.File("README.md")).Replace("\r", "", StringComparison.Ordinal);
        Assert.Contains($"```csharp\n{Lines}```", readme, StringComparison.Ordinal);

        var place = Path.Combine(folder.FullName, "people.csv");
        var names = Enumerable
            .Range(0, 100)
            .Select(i =>
                $"{i},Given{(char)('a' + (i % 26))},Family{(char)('a' + (i / 4))},20{10 + (i % 10)}-{1 + (i % 12):00}-{1 + (i % 28):00}"
            );
        File.WriteAllLines(
            place,
            [
                "unique_id,first_name,surname,dob",
                .. names,
                "a,Odalie,Overwick,2012-05-03",
                "b,Odalie,Overwick,2012-05-03",
            ]
        );

        var told = Run(place).Split('\n').Select(line => line.TrimEnd()).ToList();
        foreach (
            var line in (string[])
                ["One person: 17", "One person: a, b", "a is b: first_name the same, surname the same, dob the same"]
        )
        {
            Assert.Contains(line, told);
            Assert.Contains($"\n{line}\n", readme, StringComparison.Ordinal);
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    // The same lines as in README, with the file and the console given.
    private const string Lines = """"
        using Headwater.Records.Matching;
        using Headwater.Records.Matching.Columns;
        using Headwater.Records.Matching.Files;
        using Headwater.Records.Matching.Settings;
        using Headwater.Records.Matching.Weights;

        var settings = new MatchSettings(
            "unique_id",
            new Dictionary<string, Meaning>
            {
                ["first_name"] = Meaning.GivenName,
                ["surname"] = Meaning.FamilyName,
                ["dob"] = Meaning.BirthDate,
            }
        );
        if (ReadPersonFile.Run("people.csv", settings).File is { } people)
        {
            var matching = MatchPersons.Run(people.Table);
            foreach (var person in people.Ids.Zip(matching.ClusterOf).GroupBy(record => record.Second, record => record.First))
                Console.WriteLine($"One person: {string.Join(", ", person)}");

            var explain = new Explain(matching);
            foreach (var pair in matching.Pairs.Where(pair => pair.Probability >= 0.1))
            {
                var isOne = matching.ClusterOf[pair.Left] == matching.ClusterOf[pair.Right] ? "is" : "may be";
                var why = explain.Of(pair).Weights.Select(weight => $"{weight.Comparison.Column.Name} {weight.Words}");
                Console.WriteLine($"{people.Ids[pair.Left]} {isOne} {people.Ids[pair.Right]}: {string.Join(", ", why)}");
            }
        }

        """";

    private static string Run(string place)
    {
        using var console = new StringWriter();
        var settings = new MatchSettings(
            "unique_id",
            new Dictionary<string, Meaning>
            {
                ["first_name"] = Meaning.GivenName,
                ["surname"] = Meaning.FamilyName,
                ["dob"] = Meaning.BirthDate,
            }
        );
        if (ReadPersonFile.Run(place, settings).File is { } people)
        {
            var matching = MatchPersons.Run(people.Table);
            foreach (
                var person in people
                    .Ids.Zip(matching.ClusterOf)
                    .GroupBy(record => record.Second, record => record.First)
            )
                console.WriteLine($"One person: {string.Join(", ", person)}");

            var explain = new Explain(matching);
            foreach (var pair in matching.Pairs.Where(pair => pair.Probability >= 0.1))
            {
                var isOne = matching.ClusterOf[pair.Left] == matching.ClusterOf[pair.Right] ? "is" : "may be";
                var why = explain.Of(pair).Weights.Select(weight => $"{weight.Comparison.Column.Name} {weight.Words}");
                console.WriteLine(
                    $"{people.Ids[pair.Left]} {isOne} {people.Ids[pair.Right]}: {string.Join(", ", why)}"
                );
            }
        }

        return console.ToString();
    }
}
