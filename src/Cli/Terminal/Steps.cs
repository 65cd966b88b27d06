using System.Diagnostics;
using Spectre.Console;

namespace Headwater.Cli.Terminal;

/// <summary>Runs long work step by step: a bar for a person, a line a step for a script, and the seconds of each.</summary>
public sealed class Steps
{
    private static readonly IAnsiConsole Console = AnsiConsole.Create(
        new AnsiConsoleSettings { Out = new AnsiConsoleOutput(System.Console.Error) }
    );

    private readonly Dictionary<string, double> seconds = [];

    /// <summary>Seconds by step, in the order run.</summary>
    public IReadOnlyDictionary<string, double> Seconds => seconds;

    public async Task<T> RunAsync<T>(string name, Func<IProgress<Vocabulary.Progress>, Task<T>> work)
    {
        var watch = Stopwatch.StartNew();
        var result = System.Console.IsErrorRedirected
            ? await work(new Progress<Vocabulary.Progress>())
            : await WithBarAsync(name, work);
        var took = watch.Elapsed.TotalSeconds;
        // A step that is done for each of several boroughs counts together.
        seconds[name] = Math.Round(seconds.GetValueOrDefault(name) + took, 2);
        Output.Note($"{name}: {took:0.0} s");
        return result;
    }

    private static Task<T> WithBarAsync<T>(string name, Func<IProgress<Vocabulary.Progress>, Task<T>> work) =>
        Console
            .Progress()
            .AutoClear(true)
            .Columns(
                new TaskDescriptionColumn(),
                new ProgressBarColumn(),
                new PercentageColumn(),
                new ElapsedTimeColumn()
            )
            .StartAsync(async context =>
            {
                var bar = context.AddTask(name);
                return await work(new Bar(bar, name));
            });

    private sealed class Bar(ProgressTask task, string name) : IProgress<Vocabulary.Progress>
    {
        public void Report(Vocabulary.Progress value)
        {
            task.Description = Markup.Escape(Output.Plain($"{name}: {value.Step}"));
            task.Value = value.Done * 100;
        }
    }
}
