using System.CommandLine;
using Headwater.Access;
using Headwater.Cli.Terminal;
using Headwater.Need.Levels;
using Headwater.Need.Levels.Lists;
using Headwater.Records.People;

namespace Headwater.Cli.Verbs;

internal static class ListVerb
{
    private static readonly Option<int?> Level = new("--level") { Description = "Only this level: 1, 2 or 3." };

    private static readonly Option<DateOnly?> InCare = Options.Day(
        "--in-care-on",
        "Instead, the children who were looked after on this day."
    );

    public static Command Command { get; } = Make();

    private static Command Make()
    {
        Level.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is not (null or 1 or 2 or 3))
                result.AddError("--level should be 1, 2 or 3.");
        });
        var command = new Command(
            "list",
            "The children who are drifting from the mainstream pathway, with the reasons."
        )
        {
            Level,
            InCare,
            Options.Database,
            Options.Authority,
            Options.Json,
        };
        command.SetAction(async parsed =>
        {
            await using var modules = await Modules.OpenLoadedAsync(parsed.GetRequiredValue(Options.Database));
            var caller = Modules.Caller(parsed.GetRequiredValue(Options.Authority));
            var json = parsed.GetValue(Options.Json);
            if (parsed.GetValue(InCare) is { } day)
                await ListInCareAsync(modules, day, caller, json);
            else
                await ListAsync(modules, (PathwayLevel?)parsed.GetValue(Level), caller, json);
            return ExitCode.Fine;
        });
        return command;
    }

    private static async Task ListAsync(Modules modules, PathwayLevel? level, Caller caller, bool json)
    {
        var page = await modules
            .Get<ListChildren>()
            .RunAsync(new ListFilter(level), skip: 0, take: int.MaxValue, caller, withEvidence: json);
        if (json)
            Output.WriteJson(
                page.Children.Select(child => new
                {
                    child.Child,
                    Level = (int)child.Level,
                    Suggested = (int)child.Suggested,
                    Agreed = (int?)child.Agreed,
                    Reasons = child.Reasons.Select(reason => new
                    {
                        Signal = reason.Key,
                        Since = reason.Since.ToString("O"),
                        Evidence = reason.Evidence.Select(told => new
                        {
                            told.Entry.Kind,
                            On = told.Entry.On.ToString("O"),
                            told.File,
                            told.Entry.Line,
                        }),
                    }),
                })
            );
        else
            foreach (var child in page.Children)
                Output.Write(
                    $"{child.Child, 7}  level {(int)child.Level}  {child.Name}, {child.School ?? "no school known"}: "
                        + string.Join("; ", child.Reasons.Select(reason => $"{reason.Name} (since {reason.Since:O})"))
                );
    }

    private static async Task ListInCareAsync(Modules modules, DateOnly day, Caller caller, bool json)
    {
        var children = await modules.Get<ChildrenInCare>().RunAsync(day, caller);
        if (json)
            Output.WriteJson(
                children.Select(child => new
                {
                    child.Child,
                    child.Name,
                    Since = child.Since.ToString("O"),
                    child.LegalStatus,
                    child.File,
                    child.Line,
                })
            );
        else
            foreach (var child in children)
                Output.Write(
                    $"{child.Child, 7}  {child.Name}, since {child.Since:O}, {child.LegalStatus} ({child.File}:{child.Line})"
                );
        Output.Note($"{children.Count:N0} children in care on {day:O}");
    }
}
