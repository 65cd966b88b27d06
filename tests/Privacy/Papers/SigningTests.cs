using Dapper;
using Headwater.Access;
using Headwater.Need.Levels;
using Headwater.Privacy.Papers;

namespace Headwater.Tests.Privacy.Papers;

public class SigningTests
{
    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_answer_stands_in_every_paper_that_asks_with_its_author_and_the_earlier_one_is_kept(
        Engine engine
    )
    {
        await using var council = await Council.MakeAsync(engine);
        Assert.Null(await council.Answer.RunAsync("controller", "A made-up council", seen: null, Council.Officer));
        var first = council.Clock.GetUtcNow();
        council.Clock.Now += TimeSpan.FromDays(1);

        Assert.Null(await council.Answer.RunAsync("controller", "Another council", first, Council.Officer));

        foreach (var paper in Paper.All)
        {
            var answer = (await council.ReadAsync(paper))
                .Sections.SelectMany(section => section.Asked)
                .First(filled => filled.Question == Questions.Controller)
                .Answer;
            Assert.Equal(
                ("Another council", "Someone of Information", first.AddDays(1)),
                (answer?.Text, answer?.By, answer?.At)
            );
        }

        Assert.Equal(
            ["Another council", "A made-up council"],
            (await council.Answer.HistoryAsync("controller", Council.Officer)).Select(answer => answer.Text)
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_signature_tells_what_changed_since_by_code_or_policy_or_council(Engine engine)
    {
        await using var council = await Council.MakeAsync(engine);
        await council.FillAsync(Paper.TransparencyRecord);
        await council.SignedAsync(Paper.TransparencyRecord);
        Assert.Empty((await council.ReadAsync(Paper.TransparencyRecord)).Changes);
        var written = council.Clock.GetUtcNow();
        council.Clock.Now += TimeSpan.FromDays(1);

        Assert.Null(await council.Answer.RunAsync("training", "Twice a year.", written, Council.Officer));
        var changed = await council.ReadAsync(Paper.TransparencyRecord, Policy.Default.With(Threshold.Contacts, 9));

        var contacts = Headwater.Need.Signals.Catalogue.All.Single(signal =>
            signal.Thresholds.Contains(Threshold.Contacts)
        );
        Assert.Equal([contacts.Name, "Training"], changed.Changes.Select(change => change.Title));
        Assert.Contains("9 contacts", changed.Changes[0].Is, StringComparison.Ordinal);
        Assert.Contains("3 contacts", changed.Changes[0].Was, StringComparison.Ordinal);
        Assert.Equal(("Of Training.", "Twice a year."), (changed.Changes[1].Was, changed.Changes[1].Is));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_paper_with_gaps_or_that_changed_while_it_was_read_is_not_signed(Engine engine)
    {
        await using var council = await Council.MakeAsync(engine);
        var empty = await council.ReadAsync(Paper.PublicNotice);
        var gaps = await council.Sign.RunAsync(Paper.PublicNotice, "Officer", "", empty.Mark, Council.Officer);
        Assert.Contains(Questions.Retention.Title, gaps?.Sentence, StringComparison.Ordinal);

        await council.FillAsync(Paper.PublicNotice);
        var stale = await council.Sign.RunAsync(Paper.PublicNotice, "Officer", "", empty.Mark, Council.Officer);
        Assert.Contains("changed while you read", stale?.Sentence, StringComparison.Ordinal);
        Assert.Empty((await council.ReadAsync(Paper.PublicNotice)).Signatures);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_a_colleague_wrote_meanwhile_is_not_overwritten(Engine engine)
    {
        await using var council = await Council.MakeAsync(engine);
        Assert.Null(await council.Answer.RunAsync("team", "The colleague’s.", seen: null, Council.Officer));

        var refusal = await council.Answer.RunAsync("team", "Mine.", seen: null, Council.Officer);

        Assert.Contains("A colleague wrote", refusal?.Sentence, StringComparison.Ordinal);
        Assert.Single(await council.Answer.HistoryAsync("team", Council.Officer));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Another_authority_has_papers_of_its_own_and_other_roles_have_none(Engine engine)
    {
        await using var council = await Council.MakeAsync(engine);
        Assert.Null(await council.Answer.RunAsync("controller", "Ours", seen: null, Council.Officer));
        var elsewhere = Council.Officer with { Authority = "E09999998" };

        Assert.Empty(await council.Answer.HistoryAsync("controller", elsewhere));
        Assert.Contains(
            Questions.Controller,
            (await council.Open().RunAsync(Paper.PublicNotice, elsewhere))?.Open ?? []
        );
        foreach (var role in Enum.GetValues<Role>().Where(role => !Roles.Describe(role).KeepsPapers))
        {
            var other = Council.Officer with { Role = role };
            Assert.Null(await council.Open().RunAsync(Paper.PublicNotice, other));
            Assert.Empty(await council.Answer.HistoryAsync("controller", other));
            Assert.NotNull(await council.Answer.RunAsync("team", "x", seen: null, other));
            Assert.NotNull(await council.Sign.RunAsync(Paper.PublicNotice, "x", "", "x", other));
        }
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Filling_in_and_signing_are_on_the_trail(Engine engine)
    {
        await using var council = await Council.MakeAsync(engine);
        await council.FillAsync(Paper.PublicNotice);
        await council.SignedAsync(Paper.PublicNotice);

        await using var work = await council.Database.ReadAsync();
        var lines = (
            await work.Connection.QueryAsync<(string Did, string Purpose)>("select did, purpose from access_trail")
        ).ToList();
        Assert.Equal(Questions.All.Count(question => question.IsPublic) + 1, lines.Count);
        Assert.Equal(("Signed a privacy paper", "InformationRights"), lines[^1]);
    }
}
