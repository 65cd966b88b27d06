using System.Diagnostics;
using System.Xml.Linq;

namespace Headwater.Gate;

/// <summary>Runs the tests and believes only the runner's written results, never its silence.</summary>
public static class Tests
{
    // A hung test must not hold CI for ever; the whole suite is meant to take a few minutes.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(45);

    // The limit is as long as the whole suite may take where it is left out.
    public static void Run(Steps steps, string program, IReadOnlyList<string> words, TimeSpan? limit = null)
    {
        var most = limit ?? Limit;
        var clock = Stopwatch.StartNew();
        var folder = Directory.CreateTempSubdirectory("headwater-tests-");
        var report = Path.Combine(folder.FullName, "tests.xml");
        string[] plain = Console.IsOutputRedirected ? ["-noColor"] : [];
        var exit = Shell.Show(
            most,
            "dotnet",
            [program, "-noLogo", "-longRunning", "120", "-xml", report, .. plain, .. words]
        );
        var assemblies = File.Exists(report) ? XDocument.Load(report).Descendants("assembly").ToList() : [];
        folder.Delete(recursive: true);

        var total = assemblies.Sum(assembly => Count(assembly, "total"));
        var failures = assemblies.SelectMany(Failures).ToList();
        if (exit is null)
            failures.Add(("Tests", $"stopped after {most.TotalMinutes:0} minutes."));
        else if (total == 0)
            failures.Add(("Tests", $"the runner ended with {exit} and no test was run."));
        else if (exit != 0 && failures.Count == 0)
            failures.Add(("Tests", $"the runner ended with {exit} although no test failed."));

        steps.Pass(assemblies.Sum(assembly => Count(assembly, "passed")));
        failures.ForEach(failure => steps.Fail(failure.Name, failure.Why));
        Steps.Tell(failures.Count == 0 ? "ok" : "FAILED", clock, $"Tests: {total} run");
    }

    private static int Count(XElement assembly, string what) => (int?)assembly.Attribute(what) ?? 0;

    private static IEnumerable<(string Name, string Why)> Failures(XElement assembly) =>
        assembly
            .Descendants()
            .Where(place =>
                place.Name == "error" || (place.Name == "test" && (string?)place.Attribute("result") != "Pass")
            )
            .Select(place =>
                (
                    Name: (string?)place.Attribute("name") ?? "An error outside any test",
                    Why: place.Descendants("message").FirstOrDefault()?.Value
                        ?? "was not run, and nothing here may be skipped."
                )
            );
}
