using System.Diagnostics;

namespace Headwater.Gate;

/// <summary>Runs the steps in turn, times them, and keeps count of what passed and what failed.</summary>
public sealed class Steps
{
    private readonly Stopwatch whole = Stopwatch.StartNew();
    private readonly List<string> failures = [];
    private int passed;

    public bool Run(string name, Func<string> step)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            Tell("ok", clock, name + step());
            Pass(1);
            return true;
        }
        catch (Failure failure)
        {
            Tell("FAILED", clock, $"{name}\n{failure.Message}");
            Fail(name, failure.Message);
            return false;
        }
    }

    public static void Tell(string how, Stopwatch clock, string what) =>
        Console.WriteLine($"{how, -6} {clock.Elapsed.TotalSeconds, 7:0.0} s  {what}");

    public void Pass(int more) => passed += more;

    // More than the first line: what a collection held stands below "was not empty".
    public void Fail(string name, string why) =>
        failures.Add($"{name}: {string.Join(' ', why.Split('\n').Take(4).Select(line => line.Trim()))}");

    /// <summary>Names every failure, then says the one line that people and CI read.</summary>
    public int Close()
    {
        foreach (var failure in failures)
            Console.WriteLine($"failed: {failure}");
        Console.WriteLine($"The gate took {whole.Elapsed.TotalSeconds:0} s. Each step counts beside the tests.");
        Console.WriteLine($"{passed} passed, {failures.Count} failed");
        return failures.Count == 0 ? 0 : 1;
    }
}
