using System.CommandLine;
using System.Globalization;
using Headwater.Access;
using Headwater.Cli.Terminal;
using Headwater.Privacy.Holdings;
using Headwater.Privacy.Retention;

namespace Headwater.Cli.Verbs;

internal static class RetentionVerb
{
    private static readonly Option<DateOnly?> On = Options.Day(
        "--on",
        "The day on which records would be over; today without it."
    );

    public static Command Command { get; } = Make();

    private static Command Make()
    {
        var command = new Command(
            "retention",
            "Says what would be destroyed on a day by the retention schedule, and what is held back. Nothing is destroyed from here: two people do that on the page."
        )
        {
            On,
            Options.Retention,
            Options.Database,
            Whose.Authority,
            Options.Json,
        };
        command.SetAction(async parsed =>
        {
            var database = parsed.GetRequiredValue(Options.Database);
            await using var modules = await Modules.OpenLoadedAsync(database, Policies.Of(parsed));
            if (await Whose.AuthorityAsync(parsed, database) is not { } authority)
                return ExitCode.WrongUse;
            var on = parsed.GetValue(On) ?? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);
            var run =
                await modules
                    .Get<WorkOutDestruction>()
                    .RunAsync(on, Caller.InformationOfficerAtTheTerminal(authority, Environment.UserName))
                ?? throw new InvalidOperationException("An information officer keeps the schedule.");
            if (parsed.GetValue(Options.Json))
                WriteJson(run);
            else
                Write(run);
            return ExitCode.Fine;
        });
        return command;
    }

    private static void WriteJson(DryRun run) =>
        Output.WriteJson(
            new
            {
                run.On,
                Schedule = run.Schedule.Titled,
                run.Records,
                run.Entries,
                run.HeldBack,
                run.GoesOn,
                run.Kept,
                NotKnown = run.NotKnown.Sum(unknown => unknown.Records),
                Lines = run.Lines.Select(line => new
                {
                    Rule = line.Rule.Key,
                    line.Rule.Words,
                    Source = $"{line.Source}",
                    line.Records,
                    line.Children,
                    line.Entries,
                    line.Files,
                    HeldBack = line.Held.Select(held => new { held.Records, held.Hold.Why }),
                }),
            }
        );

    private static void Write(DryRun run)
    {
        var now = CultureInfo.InvariantCulture;
        Output.Write(
            string.Create(
                now,
                $"On {run.On:O} {run.Records:N0} records with {run.Entries:N0} entries would be destroyed; {run.HeldBack:N0} more are held back. By {run.Schedule.Titled}."
            )
        );
        foreach (var line in run.Lines)
        {
            Output.Write(
                string.Create(
                    now,
                    $"  {line.Rule.Name}, {Sources.Name(line.Source)}: {line.Records:N0} records of {line.Children:N0} children, {line.Entries:N0} entries out of {line.Files:N0} files. {line.Rule.Words}"
                )
            );
            foreach (var held in line.Held)
                Output.Write(
                    string.Create(
                        now,
                        $"    held back: {held.Records:N0}. {(held.Hold.Why is "" ? "The reason is for those who see the child." : held.Hold.Why)}"
                    )
                );
        }

        Output.Write(
            string.Create(
                now,
                $"  Kept longer: {run.Kept:N0}. Something has no end yet: {run.GoesOn:N0}. A day is not known: {run.NotKnown.Sum(unknown => unknown.Records):N0}."
            )
        );
    }
}
