using System.CommandLine;
using System.Globalization;
using Headwater.Cli.Terminal;
using Headwater.Need.Validity;

namespace Headwater.Cli.Verbs;

internal static class ReplayVerb
{
    private static readonly Option<DateOnly?> On = Options.Day(
        "--on",
        "The last day of which the files tell; today without it."
    );

    private static readonly Option<int> Years = new("--years")
    {
        Description = "How many years of past months to look at.",
        DefaultValueFactory = _ => 8,
    };

    private static readonly Option<double> Capacity = new("--capacity")
    {
        Description = "How many of a hundred children a list has room for.",
        DefaultValueFactory = _ => 2,
    };

    private static readonly Option<int> Months = new("--months")
    {
        Description = "Within how many months level 3 has to come for a list to have been right.",
        DefaultValueFactory = _ => 24,
    };

    private static readonly Option<int> DaysLate = new("--days-late")
    {
        Description = "So many days after the time that it tells of a return of the first load is taken to have come.",
        DefaultValueFactory = _ => 28,
    };

    public static Command Command { get; } = Make();

    private static Command Make()
    {
        var command = new Command(
            "replay",
            "Works out what the list of each past month would have been, from what could be known then, and how many of its children came to level 3 after; beside simpler ways to make a list."
        )
        {
            On,
            Years,
            Capacity,
            Months,
            DaysLate,
            Options.Policy,
            Options.Database,
            Options.Authority,
            Options.Json,
        };
        command.SetAction(
            async (parsed, stop) =>
            {
                var question = new Question(
                    parsed.GetValue(On) ?? DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date),
                    parsed.GetValue(Years),
                    parsed.GetValue(Capacity),
                    parsed.GetValue(Months),
                    parsed.GetValue(DaysLate)
                );
                if (question.Wrong is { } wrong)
                {
                    Output.Note(wrong);
                    return ExitCode.WrongUse;
                }

                await using var modules = await Modules.OpenLoadedAsync(
                    parsed.GetRequiredValue(Options.Database),
                    Policies.Of(parsed)
                );
                var caller = Modules.Caller(parsed.GetRequiredValue(Options.Authority));
                var judged = await new Steps().RunAsync(
                    "Replayed past months",
                    async progress =>
                        await modules.Get<ReplayMonths>().RunAsync(question, caller, progress, stop)
                        ?? throw new InvalidOperationException("A caller at the terminal sees every child.")
                );
                if (parsed.GetValue(Options.Json))
                    Output.WriteJson(AsJson(judged));
                else
                    Write(judged);
                return ExitCode.Fine;
            }
        );
        return command;
    }

    private static object AsJson(Judgement judged) =>
        new
        {
            From = judged.From.ToString("O"),
            Until = judged.Until.ToString("O"),
            judged.Lists,
            judged.Question.Capacity,
            judged.Question.MonthsAhead,
            judged.Question.DaysLate,
            judged.Children,
            judged.Room,
            judged.Came,
            judged.Unseen,
            Orders = judged.Orders.Select(order => new
            {
                order.Key,
                order.Name,
                order.Rule,
                Right = Of(order.Right),
                Found = Of(order.Found),
                EverFound = Of(order.EverFound),
                MonthsAhead = order.Ahead is var (quarter, middle, most) ? new[] { quarter, middle, most } : null,
                Stays = Of(order.Stays),
            }),
            Signals = judged.Signals.Select(signal => new
            {
                signal.Signal.Key,
                ChildMonths = signal.Months,
                Right = Of(signal.Right),
                Found = Of(signal.Found),
                MonthsAhead = signal.Ahead,
            }),
        };

    private static object? Of(Share share) =>
        share.Of is 0
            ? null
            : new
            {
                Value = Math.Round(share.Value, 4),
                Low = Math.Round(share.Low, 4),
                High = Math.Round(share.High, 4),
                share.Of,
            };

    private static void Write(Judgement judged)
    {
        var now = CultureInfo.InvariantCulture;
        Output.Write(
            string.Create(
                now,
                $"{judged.Lists} lists, of the first of each month from {judged.From:O} to {judged.Until:O}, each with room for {judged.Question.Capacity:0.##} of 100 children: {judged.Room:N0} of {judged.Children:N0} in the middle month. {judged.Came:N0} children came to level 3 after the first list; of {judged.Unseen:N0} of them nothing was known in the {judged.Question.MonthsAhead} months before, so that no list could have found them."
            )
        );
        Output.Write(
            $"Right: came to level 3 within {judged.Question.MonthsAhead} months. Found: of those who came, were listed that day. Ever found: were on some list in that time before. Ahead: months from the first list, a quarter, half and three quarters of children. In brackets the bounds of 95 of 100."
        );
        foreach (var order in judged.Orders)
            Output.Write(
                string.Create(
                    now,
                    $"  {order.Name, -28} right {Text(order.Right)}, found {Text(order.Found)}, ever found {Text(order.EverFound)}, ahead {(order.Ahead is var (quarter, middle, most) ? $"{quarter}, {middle}, {most}" : "-")}, stays {Text(order.Stays)}"
                )
            );
        Output.Write("Each signal by itself, among children who were not at level 3:");
        foreach (var signal in judged.Signals.OrderByDescending(signal => signal.Found.Value))
            Output.Write(
                string.Create(
                    now,
                    $"  {signal.Signal.Name, -48} {signal.Months, 9:N0} child-months, right {Text(signal.Right)}, found {Text(signal.Found)}, ahead {(signal.Ahead is { } ahead ? $"{ahead}" : "-")}"
                )
            );
    }

    private static string Text(Share share) =>
        share.Of is 0
            ? "-"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{100 * share.Value:0.0} % ({100 * share.Low:0.0} to {100 * share.High:0.0})"
            );
}
