using Dapper;
using Headwater.Need.Levels;
using Headwater.Need.Levels.Decisions;
using Headwater.Need.Levels.Lists;

namespace Headwater.Tests.Need.Levels;

public class DecisionTests
{
    private const string Suspended = "Suspended 2026-01-15 DB 2";
    private const string Excluded = "PermanentlyExcluded 2026-02-15 DB";

    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_agreed_level_stays_when_the_suggestion_moves_and_the_page_can_tell(Engine engine)
    {
        await using var borough = await OneChildAsync(engine, Suspended);
        Assert.Null(await borough.AgreeAsync(1));
        Assert.False((await borough.OpenAsync(1)).Agreement?.SuggestionMoved);

        await borough.ChangeAsync(1, $"{Suspended};{Excluded}");
        borough.Clock.Day = Life.Today.AddDays(7);
        await borough.AssessAsync(borough.Clock.Day);

        var child = await borough.OpenAsync(1);
        Assert.Equal((PathwayLevel.Emerging, PathwayLevel.Outside), (child.Level, child.Suggested));
        Assert.True(child.Agreement?.SuggestionMoved);
        Assert.Equal(Life.Today, child.Agreement?.Since);
        var listed = Assert.Single((await borough.ListAsync()).Children);
        Assert.Equal((PathwayLevel.Emerging, true), (listed.Level, listed.SuggestionMoved));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_agreed_level_stays_when_no_signal_is_raised_any_more(Engine engine)
    {
        await using var borough = await OneChildAsync(engine, Suspended);
        await borough.AgreeAsync(1);

        await borough.ChangeAsync(1, "OnRoll 2026-01-15 9;EarlyHelp 2026-02-01");
        await borough.AssessAsync(Life.Today.AddDays(7));
        await borough.AssessAsync(Life.Today.AddDays(14));

        var listed = Assert.Single((await borough.ListAsync()).Children);
        Assert.Equal((PathwayLevel.Emerging, PathwayLevel.Mainstream), (listed.Level, listed.Suggested));
        Assert.Equal(NeedLevel.EarlyHelp, listed.NeedLevel);
        Assert.True(listed.SuggestionMoved);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Every_decision_is_kept_with_who_and_when_and_none_is_changed(Engine engine)
    {
        await using var borough = await OneChildAsync(engine, Suspended);
        await borough.AgreeAsync(1);
        borough.Clock.Day = Life.Today.AddDays(1);
        await borough.ChangeAsync(1, PathwayLevel.Edge, " Knows more than the files do. ");
        borough.Clock.Day = Life.Today.AddDays(2);
        await borough.DeferAsync(1, Life.Today.AddDays(30), "Waiting for the school.");

        var child = await borough.OpenAsync(1);

        Assert.Equal(
            [
                (Decided.Agreed, PathwayLevel.Emerging, "", Life.Today),
                (Decided.Changed, PathwayLevel.Edge, "Knows more than the files do.", Life.Today.AddDays(1)),
                (Decided.Deferred, (PathwayLevel?)null, "Waiting for the school.", Life.Today.AddDays(2)),
            ],
            child.Decisions.Select(decision => (decision.Decided, decision.Level, decision.Reason, decision.On))
        );
        Assert.All(
            child.Decisions,
            decision => Assert.Equal(("Pat Practitioner", "Practitioner"), (decision.By, decision.Role))
        );
        Assert.Equal((PathwayLevel.Edge, Life.Today.AddDays(1)), (child.Agreement?.Level, child.Agreement?.Since));
        Assert.Equal(Life.Today.AddDays(30), child.Agreement?.DeferredUntil);
        Assert.Equal(
            [
                (PathwayLevel.Emerging, Life.Today, Life.Today.AddDays(1)),
                (PathwayLevel.Edge, Life.Today.AddDays(1), (DateOnly?)null),
            ],
            child.Episodes.Select(episode => (episode.Level, episode.From, episode.Until))
        );
        Assert.Equal(3, await borough.AskAsync<long>("select count(*) from access_trail where did like '%a level'"));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_decision_taken_on_an_old_page_is_refused(Engine engine)
    {
        await using var borough = await OneChildAsync(engine, Suspended);
        var seen = (await borough.OpenAsync(1)).Seen;
        await borough.ChangeAsync(1, PathwayLevel.Edge, "Someone was faster.");

        var agree = await new AgreeLevel(borough.Database, borough.Clock).RunAsync(1, seen, "", Borough.Practitioner);
        var moved = await new AgreeLevel(borough.Database, borough.Clock).RunAsync(
            1,
            (await borough.OpenAsync(1)).Seen with
            {
                Suggested = PathwayLevel.Outside,
            },
            "",
            Borough.Practitioner
        );

        Assert.Contains("changed since you opened the page", agree?.Sentence, StringComparison.Ordinal);
        Assert.Contains("changed since you opened the page", moved?.Sentence, StringComparison.Ordinal);
        Assert.Single((await borough.OpenAsync(1)).Decisions);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Of_two_who_decide_at_once_one_is_told_to_look_again(Engine engine)
    {
        await using var borough = await OneChildAsync(engine, Suspended);
        var seen = (await borough.OpenAsync(1)).Seen;

        var refusals = await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(i =>
                    Task.Run(() =>
                        new ChangeLevel(borough.Database, borough.Clock).RunAsync(
                            1,
                            seen,
                            PathwayLevel.Edge,
                            $"Number {i}.",
                            Borough.Practitioner
                        )
                    )
                )
        );

        Assert.Single(refusals, refusal => refusal is null);
        Assert.Single((await borough.OpenAsync(1)).Decisions);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_the_rules_do_not_allow_is_refused_in_a_sentence(Engine engine)
    {
        await using var borough = await OneChildAsync(engine, Suspended);
        await borough.AddAsync(2, "Far Example", Suspended, authority: "E09999998");
        var today = Life.Today;
        var seen = (await borough.OpenAsync(1)).Seen;
        var agree = new AgreeLevel(borough.Database, borough.Clock);

        Assert.Contains(
            "Your role",
            (await borough.AgreeAsync(1, Borough.Analyst))?.Sentence,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "no such child",
            (await agree.RunAsync(2, seen, "", Borough.Practitioner))?.Sentence,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "no such child",
            (await agree.RunAsync(1, seen, "", Borough.LeadOf("999002")))?.Sentence,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Say why",
            (await borough.ChangeAsync(1, PathwayLevel.Edge, " "))?.Sentence,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "agree it instead",
            (await borough.ChangeAsync(1, PathwayLevel.Emerging, "Why not."))?.Sentence,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "from 0 to 3",
            (await borough.ChangeAsync(1, (PathwayLevel)4, "Why not."))?.Sentence,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "characters",
            (await borough.ChangeAsync(1, PathwayLevel.Edge, new string('x', 2001)))?.Sentence,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Say why",
            (await borough.DeferAsync(1, today.AddDays(1), ""))?.Sentence,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "after today",
            (await borough.DeferAsync(1, today, "Later."))?.Sentence,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "a year at most",
            (await borough.DeferAsync(1, today.AddYears(1).AddDays(1), "Later."))?.Sentence,
            StringComparison.Ordinal
        );
        Assert.Empty((await borough.OpenAsync(1)).Decisions);

        Assert.Null(await agree.RunAsync(1, seen, "", Borough.LeadOf("999001")));
        Assert.Contains("already agreed", (await borough.AgreeAsync(1))?.Sentence, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_person_can_put_a_child_on_the_list_for_whom_no_signal_is_raised(Engine engine)
    {
        await using var borough = await OneChildAsync(engine, "EarlyHelp 2026-02-01");
        Assert.Empty(await borough.ListedAsync());

        Assert.Null(await borough.ChangeAsync(1, PathwayLevel.Edge, "The school is worried and no file says so."));

        var listed = Assert.Single((await borough.ListAsync(new ListFilter(PathwayLevel.Edge))).Children);
        Assert.Equal((PathwayLevel.Mainstream, NeedLevel.EarlyHelp), (listed.Suggested, listed.NeedLevel));
        await borough.AssessAsync(Life.Today.AddDays(7));
        Assert.Equal([1], await borough.ListedAsync(new ListFilter(PathwayLevel.Edge)));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_school_can_put_its_pupil_on_the_list_though_it_sees_only_a_part_of_the_record(Engine engine)
    {
        await using var borough = await Borough.MakeAsync(engine);
        await borough.AddAsync(1, "Odalie Fenwright", "EarlyHelp 2026-02-01", school: "999001");
        await borough.AssessAsync();

        Assert.Null(await borough.ChangeAsync(1, PathwayLevel.Edge, "Often alone at lunch.", Borough.LeadOf("999001")));

        var listed = Assert.Single((await borough.ListAsync(new ListFilter(PathwayLevel.Edge))).Children);
        Assert.Equal(NeedLevel.EarlyHelp, listed.NeedLevel);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_was_agreed_for_a_child_who_turns_out_to_be_another_goes_along(Engine engine)
    {
        await using var borough = await OneChildAsync(engine, Suspended);
        await borough.AddAsync(2, "Ada Example", "Missing 2026-03-01 M");
        await borough.AgreeAsync(1);

        await using (var work = await borough.Database.BeginAsync())
        {
            await work.Connection.ExecuteAsync("delete from record_entry where child = 1");
            await work.Connection.ExecuteAsync("update record_child set joined_into = 2 where id = 1");
            await work.KeepAsync();
        }

        await borough.ChangeAsync(2, $"Missing 2026-03-01 M;{Suspended}");
        await borough.AssessAsync(Life.Today.AddDays(7));

        Assert.Equal([2], await borough.ListedAsync());
        var child = await borough.OpenAsync(2);
        Assert.Equal(PathwayLevel.Emerging, child.Agreement?.Level);
        Assert.Single(child.Decisions);
    }

    private static async Task<Borough> OneChildAsync(Engine engine, string life)
    {
        var borough = await Borough.MakeAsync(engine);
        await borough.AddAsync(1, "Ada Example", life, school: "999001");
        await borough.AssessAsync();
        return borough;
    }
}
