using System.CommandLine;
using Headwater.Cli.Terminal;
using Headwater.Need.Levels;
using Headwater.Need.Levels.Lists;
using Headwater.Records.Timelines;
using Headwater.Vocabulary;

namespace Headwater.Cli.Verbs;

internal static class ChildVerb
{
    private static readonly Argument<long> Id = new("id") { Description = "The child's number, as the list gives it." };

    public static Command Command { get; } = Make();

    private static Command Make()
    {
        var command = new Command("child", "One child's timeline, each entry with its file and line.")
        {
            Id,
            Options.Database,
            Options.Authority,
            Options.Json,
        };
        command.SetAction(async parsed =>
        {
            await using var modules = await Modules.OpenLoadedAsync(parsed.GetRequiredValue(Options.Database));
            var caller = Modules.Caller(parsed.GetRequiredValue(Options.Authority));
            if (await modules.Get<OpenChild>().RunAsync(parsed.GetValue(Id), caller) is not { } child)
            {
                Output.Note("There is no such child.");
                return ExitCode.Findings;
            }

            if (await modules.Get<OpenAssessment>().RunAsync(child.Child, caller) is not { } stands)
                throw new InvalidOperationException("A child that was opened has an assessment, if an empty one.");
            if (parsed.GetValue(Options.Json))
                Output.WriteJson(AsJson(child, stands));
            else
                Write(child, stands);
            return ExitCode.Fine;
        });
        return command;
    }

    private static object AsJson(ChildRecord child, ChildAssessment stands) =>
        new
        {
            child.Child,
            Who = new
            {
                child.Name,
                BirthDate = child.BirthDate?.ToString("O"),
                child.School,
                child.CurriculumYear,
                KnownAs = child.KnownAs.Select(known => new
                {
                    known.Source,
                    known.Key,
                    known.Because,
                    known.File,
                    known.Line,
                }),
            },
            Level = (int)stands.Level,
            Reasons = stands.Reasons.Select(reason => new { Signal = reason.Key, Since = reason.Since.ToString("O") }),
            Entries = child.Entries.Select(told => new
            {
                told.Entry.Kind,
                On = told.Entry.On.ToString("O"),
                Until = told.Entry.Until?.ToString("O"),
                told.Entry.Code,
                told.Entry.Amount,
                told.Facts,
                told.File,
                told.Entry.Line,
                told.AgainOf,
            }),
        };

    private static void Write(ChildRecord child, ChildAssessment stands)
    {
        Output.Write($"{child.Name}, born {child.BirthDate:O}, {child.School ?? "no school known"}");
        Output.Write($"Level {(int)stands.Level}, {stands.Level.Describe().Name}");
        foreach (var reason in stands.Reasons)
            Output.Write($"  because: {reason.Name} (since {reason.Since:O})");
        foreach (var told in child.Entries.Where(told => told.AgainOf is null))
            Output.Write(
                $"{told.Entry.On:O}  {Kinds.Describe(told.Entry.Kind).Name} {told.Entry.Code}  ({told.File}:{told.Entry.Line})"
            );
    }
}
