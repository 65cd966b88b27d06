using System.Globalization;

namespace Headwater.Bench.Serving;

/// <summary>What the gate and the trail cost by themselves: the same people on the same borough, with them and without, in turn.</summary>
internal sealed record CostOfGate(IReadOnlyList<ServePages> With, IReadOnlyList<ServePages> Without)
{
    private const int Rounds = 2;

    public string Text
    {
        get
        {
            var (with, without) = (Figures.Of(With), Figures.Of(Without));
            return string.Create(
                CultureInfo.InvariantCulture,
                $"""
                {With[0].Heading}

                | | Answers | Errors | Median, ms | p95, ms | CPU of the server an answer, ms |
                | --- | --- | --- | --- | --- | --- |
                | with | {with.Row} |
                | without | {without.Row} |
                | cost | | | {Cost(with.Median, without.Median)} | {Cost(with.P95, without.P95)} | {Cost(
                    with.Cpu,
                    without.Cpu
                )} |

                Round by round, with and without:
                {string.Join(
                    "\n",
                    With.Zip(Without).Select(round =>
                        $"{Figures.Of([round.First]).Row} / {Figures.Of([round.Second]).Row}"
                    )
                )}
                """
            );
        }
    }

    public static async Task<CostOfGate> RunAsync(int children, int people, double minutes, string server)
    {
        var building = WithoutGate.BuildAsync();
        await using var borough = await ServedBorough.MakeAsync(children, people, server);
        using var without = await building;
        var (gated, open) = (new List<ServePages>(), new List<ServePages>());
        for (var i = 0; i < Rounds; i++)
        {
            gated.Add(await ServePages.RunAsync(borough, people, minutes, Measured.Headwater));
            await Console.Error.WriteLineAsync($"With the gate and the trail: {gated[^1].Text}");
            open.Add(await ServePages.RunAsync(borough, people, minutes, without.Program));
            await Console.Error.WriteLineAsync($"Without: {open[^1].Text}");
        }

        return new CostOfGate(gated, open);
    }

    private static string Cost(double with, double without) =>
        string.Create(CultureInfo.InvariantCulture, $"{(with - without) / without:+0 %;-0 %}");

    private sealed record Figures(int Count, int Errors, double Median, double P95, double Cpu)
    {
        public string Row =>
            string.Create(CultureInfo.InvariantCulture, $"{Count:N0} | {Errors} | {Median:0} | {P95:0} | {Cpu:0.0}");

        public static Figures Of(IReadOnlyList<ServePages> runs)
        {
            var all = new Answers.Kind("all", [.. runs.SelectMany(run => run.Answers.All.Sorted).Order()]);
            return new Figures(
                all.Count,
                runs.Sum(run => run.Answers.Errors.Count),
                all.At(0.5),
                all.At(0.95),
                runs.Sum(run => run.CpuSeconds) * 1000 / Math.Max(1, all.Count)
            );
        }
    }
}
