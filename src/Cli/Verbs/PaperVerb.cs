using System.CommandLine;
using Headwater.Access;
using Headwater.Cli.Terminal;
using Headwater.Privacy.Papers;
using Headwater.Privacy.Papers.Formats;

namespace Headwater.Cli.Verbs;

internal static class PaperVerb
{
    private static readonly Argument<string> Which = MakeWhich();

    private static readonly Option<string?> Out = new("--out")
    {
        Description = "The file to write; without it, the paper goes to standard output.",
    };

    private static readonly Option<string> Form = MakeForm();

    public static Command Command { get; } = Make();

    private static Argument<string> MakeWhich()
    {
        var which = new Argument<string>("paper") { Description = "Which paper to write." };
        which.AcceptOnlyFromAmong([.. Paper.All.Select(paper => paper.Slug)]);
        return which;
    }

    private static Option<string> MakeForm()
    {
        var form = new Option<string>("--format")
        {
            Description = "markdown or html.",
            DefaultValueFactory = _ => "markdown",
        };
        form.AcceptOnlyFromAmong("markdown", "html");
        return form;
    }

    private static Command Make()
    {
        var command = new Command(
            "paper",
            "Writes a data protection paper, from what the code does, the policies in force and what the council filled in."
        )
        {
            Which,
            Out,
            Form,
            Options.Database,
            Whose.Authority,
        };
        foreach (var policy in Policies.OfThePages)
            command.Options.Add(policy);
        command.SetAction(async parsed =>
        {
            var database = parsed.GetRequiredValue(Options.Database);
            await using var modules = await Modules.OpenLoadedAsync(database, Policies.Of(parsed));
            if (await Whose.AuthorityAsync(parsed, database) is not { } authority)
                return ExitCode.WrongUse;
            return await WriteAsync(parsed, modules, authority);
        });
        return command;
    }

    private static async Task<int> WriteAsync(ParseResult parsed, Modules modules, string authority)
    {
        var paper = Paper.Find(parsed.GetRequiredValue(Which)) ?? Paper.ProcessingRecord;
        var caller = Caller.InformationOfficerAtTheTerminal(authority, Environment.UserName);
        var opened =
            await modules.Get<OpenPaper>().RunAsync(paper, caller)
            ?? throw new InvalidOperationException("An information officer keeps the papers.");
        var on = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);
        var text = parsed.GetRequiredValue(Form) is "html" ? PaperHtml.Of(opened, on) : PaperMarkdown.Of(opened, on);

        if (parsed.GetValue(Out) is { } file)
            await File.WriteAllTextAsync(file, text);
        else
            await Console.Out.WriteAsync(text);
        if (opened.Open is { Count: > 0 } gaps)
            Output.Note(
                $"The council has still to fill in: {string.Join("; ", gaps.Select(question => question.Title))}."
            );
        return ExitCode.Fine;
    }
}
