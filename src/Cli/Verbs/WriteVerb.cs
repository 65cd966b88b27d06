using System.CommandLine;
using Headwater.Cli.Terminal;
using Headwater.Records.Writing;
using Headwater.Returns;
using Headwater.Vocabulary;

namespace Headwater.Cli.Verbs;

internal static class WriteVerb
{
    private static readonly Argument<string> Which = MakeWhich();

    private static readonly Option<int> Year = new("--year")
    {
        Description = "The year in which the return ends, such as 2026 for 2025/26.",
        Required = true,
    };

    private static readonly Option<string> Out = new("--out") { Description = "The folder to write.", Required = true };

    private static readonly Option<string> Form = MakeForm();

    public static Command Command { get; } = Make();

    private static Argument<string> MakeWhich()
    {
        var which = new Argument<string>("return") { Description = "Which return to write." };
        which.AcceptOnlyFromAmong(Return.Ssda903.Slug, Return.ChildrenInNeed.Slug);
        return which;
    }

    private static Option<string> MakeForm()
    {
        var form = new Option<string>("--format")
        {
            Description = "csv or xml, for ssda903; cin-census is always xml.",
            DefaultValueFactory = _ => "csv",
        };
        form.AcceptOnlyFromAmong("csv", "xml");
        return form;
    }

    private static Command Make()
    {
        var command = new Command("write", "Writes a statutory return from what was loaded, and says what is not held.")
        {
            Which,
            Year,
            Out,
            Form,
            Options.Database,
            Options.Authority,
            Options.Json,
        };
        command.SetAction(async parsed =>
        {
            await using var modules = await Modules.OpenLoadedAsync(parsed.GetRequiredValue(Options.Database));
            var caller = Modules.Caller(parsed.GetRequiredValue(Options.Authority));
            var (year, folder) = (parsed.GetValue(Year), parsed.GetRequiredValue(Out));
            var write = modules.Get<WriteReturn>();
            var written = await new Steps().RunAsync(
                "Wrote the return",
                _ =>
                    parsed.GetRequiredValue(Which) == Return.Ssda903.Slug
                        ? write.CareAsync(year, xml: parsed.GetValue(Form) is "xml", caller, folder)
                        : write.CensusAsync(year, caller, folder)
            );

            if (parsed.GetValue(Options.Json))
                Output.WriteJson(written);
            else
                Tell(written, year);
            return written.Children > 0 ? ExitCode.Fine : ExitCode.Findings;
        });
        return command;
    }

    private static void Tell(Written written, int year)
    {
        Output.Write($"{written.Children:N0} children in {Years.Name(year)}:");
        foreach (var file in written.Files)
            Output.Write($"{file.Rows, 8:N0} rows in {file.Path}");
        if (written.Gaps.Count > 0)
            Output.Write("Not held, and left blank:");
        foreach (var gap in written.Gaps)
            Output.Write($"{gap.Rows, 8:N0} {gap.Table} {gap.Column}: {gap.Meaning}");
    }
}
