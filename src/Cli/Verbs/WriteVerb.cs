using System.CommandLine;
using System.CommandLine.Parsing;
using Headwater.Access;
using Headwater.Cli.Terminal;
using Headwater.Records.Writing;
using Headwater.Returns;
using Headwater.Vocabulary;

namespace Headwater.Cli.Verbs;

internal static class WriteVerb
{
    private static readonly Argument<string> Which = MakeWhich();

    private static readonly Option<int?> Year = Options.ReturnYear(
        "The year in which the return ends, such as 2026 for 2025/26; annex-a has none."
    );

    private static readonly Option<DateOnly?> On = Options.Day(
        "--on",
        "The day as of which annex-a is written, such as 2026-10-31; today if not said."
    );

    private static readonly Option<string> Out = new("--out") { Description = "The folder to write.", Required = true };

    private static readonly Option<string> Form = MakeForm();

    public static Command Command { get; } = Make();

    private static Argument<string> MakeWhich()
    {
        var which = new Argument<string>("return") { Description = "Which return to write." };
        which.AcceptOnlyFromAmong(Return.Ssda903.Slug, Return.ChildrenInNeed.Slug, Return.AnnexA.Slug);
        return which;
    }

    private static Option<string> MakeForm()
    {
        var form = new Option<string>("--format")
        {
            Description = "csv or xml, for ssda903; cin-census is always xml, annex-a a workbook.",
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
            On,
            Out,
            Form,
            Options.Database,
            Whose.Authority,
            Options.Json,
        };
        command.Validators.Add(NeedsItsDay);
        command.SetAction(async parsed =>
        {
            var database = parsed.GetRequiredValue(Options.Database);
            await using var modules = await Modules.OpenLoadedAsync(database);
            if (await Whose.AuthorityAsync(parsed, database) is not { } authority)
                return ExitCode.WrongUse;
            var caller = Modules.Caller(authority);
            return parsed.GetValue(Year) is { } year
                ? await ReturnAsync(modules, parsed, year, caller)
                : await ListsAsync(modules, parsed, caller);
        });
        return command;
    }

    private static void NeedsItsDay(CommandResult result)
    {
        if (result.GetValue(Which) is not { } which)
            return;
        var lists = which == Return.AnnexA.Slug;
        if (lists && result.GetValue(Year) is not null)
            result.AddError($"{which} tells how things stand on a day: give --on, not --year.");
        if (!lists && result.GetValue(Year) is null)
            result.AddError($"{which} is of a year: give --year, such as 2026 for 2025/26.");
        if (!lists && result.GetValue(On) is not null)
            result.AddError($"{which} is of a year: --on is for {Return.AnnexA.Slug} alone.");
    }

    private static async Task<int> ReturnAsync(Modules modules, ParseResult parsed, int year, Caller caller)
    {
        var (write, folder) = (modules.Get<WriteReturn>(), parsed.GetRequiredValue(Out));
        var care = parsed.GetRequiredValue(Which) == Return.Ssda903.Slug;
        var xml = parsed.GetValue(Form) is "xml";
        if (care && !xml && WriteReturn.OfAnotherYear(year, folder) is [_, ..] other)
        {
            Output.Note(
                $"{folder} holds {string.Join(" and ", other)}, which {Return.Ssda903.Name} of {Years.Name(year)} does not have. Give each year a folder of its own, or take what is of another year away."
            );
            return ExitCode.WrongUse;
        }

        var written = await new Steps().RunAsync(
            "Wrote the return",
            _ => care ? write.CareAsync(year, xml, caller, folder) : write.CensusAsync(year, caller, folder)
        );

        if (parsed.GetValue(Options.Json))
            Output.WriteJson(written);
        else
            WrittenText.Tell(written, year);
        return written.Children > 0 ? ExitCode.Fine : ExitCode.Findings;
    }

    private static async Task<int> ListsAsync(Modules modules, ParseResult parsed, Caller caller)
    {
        var on = parsed.GetValue(On) ?? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date);
        var written = await new Steps().RunAsync(
            "Wrote the lists",
            _ => modules.Get<WriteLists>().RunAsync(on, caller, parsed.GetRequiredValue(Out))
        );

        if (parsed.GetValue(Options.Json))
            Output.WriteJson(written);
        else
            WrittenText.Tell(written);
        return written.Children > 0 ? ExitCode.Fine : ExitCode.Findings;
    }
}
