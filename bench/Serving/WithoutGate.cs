using System.Diagnostics;

namespace Headwater.Bench.Serving;

/// <summary>
/// The program built from a copy of the source in which looks are not written to the trail and nobody is hidden from
/// anybody: what the gate and the trail cost is measured against it. It is never part of what anybody runs.
/// </summary>
internal sealed class WithoutGate : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("headwater-without-gate-").FullName;

    private WithoutGate() { }

    public string Program => Path.Combine(folder, "bench", "bin", "Release", "net10.0", "headwater.dll");

    public static async Task<WithoutGate> BuildAsync()
    {
        var made = new WithoutGate();
        var root = Root();
        foreach (var file in Directory.GetFiles(root))
            File.Copy(file, Path.Combine(made.folder, Path.GetFileName(file)));
        foreach (var part in new[] { "src", "bench" })
            Copy(Path.Combine(root, part), Path.Combine(made.folder, part));

        made.Replace(
            "src/Access/Trail/Look.cs",
            "        work.LetGoEarly();\n",
            "        if (did is not null)\n            return;\n        work.LetGoEarly();\n"
        );
        // How far a role reaches stays: a school would look at its own roll without any gate.
        made.Replace("src/Access/NeedToKnow.cs", "return $\"{child} not in ({Hidden})\";", "return \"1 = 1\";");
        await made.BuildBenchAsync();
        return made;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // What stands in the source must be what is thought to be there: else nothing would be measured.
    private void Replace(string file, string old, string changed)
    {
        var path = Path.Combine(folder, file);
        var text = File.ReadAllText(path);
        var first = text.IndexOf(old, StringComparison.Ordinal);
        if (first < 0 || text.IndexOf(old, first + 1, StringComparison.Ordinal) >= 0)
            throw new InvalidOperationException($"{file} should hold this once: {old.Trim()}");
        File.WriteAllText(path, text.Replace(old, changed, StringComparison.Ordinal));
    }

    private async Task BuildBenchAsync()
    {
        using var build =
            Process.Start(
                new ProcessStartInfo(
                    "dotnet",
                    [
                        "build",
                        Path.Combine(folder, "bench"),
                        "-c",
                        "Release",
                        "-v",
                        "q",
                        "-nodeReuse:false",
                        "-p:TreatWarningsAsErrors=false",
                        "-p:RunAnalyzers=false",
                    ]
                )
                {
                    RedirectStandardOutput = true,
                }
            ) ?? throw new InvalidOperationException("The build did not start.");
        var said = await build.StandardOutput.ReadToEndAsync();
        await build.WaitForExitAsync();
        if (build.ExitCode is not 0)
            throw new InvalidOperationException($"The copy without gate and trail could not be built: {said}");
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var inner in Directory.GetDirectories(from))
            if (Path.GetFileName(inner) is not ("bin" or "obj"))
                Copy(inner, Path.Combine(to, Path.GetFileName(inner)));
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Headwater.slnx")))
                return folder.FullName;
        throw new InvalidOperationException("The source is not above this program.");
    }
}
