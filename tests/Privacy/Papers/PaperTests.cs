using Headwater.Access;
using Headwater.Need.Levels;
using Headwater.Privacy.Papers;
using Headwater.Privacy.Papers.Formats;
using Headwater.Vocabulary;
using Holding = Headwater.Privacy.Holdings.Catalogue;
using Return = Headwater.Returns.Return;
using Signals = Headwater.Need.Signals.Catalogue;

namespace Headwater.Tests.Privacy.Papers;

/// <summary>Papers say what the code does: each signal, role, source, table and kind of entry.</summary>
public class PaperTests
{
    private static readonly DateOnly Today = new(2026, 11, 2);

    public static TheoryData<string> Generated =>
        [Paper.ProcessingRecord.Slug, Paper.ImpactAssessment.Slug, Paper.TransparencyRecord.Slug];

    [Theory, MemberData(nameof(Generated))]
    public async Task Every_signal_is_in_it_with_its_definition_and_its_numbers(string slug)
    {
        var text = await TextAsync(slug, Policy.Default);

        foreach (var signal in Signals.All)
        {
            Assert.Contains(signal.Name, text, StringComparison.Ordinal);
            Assert.Contains(signal.Definition(Policy.Default), text, StringComparison.Ordinal);
            Assert.Contains(signal.Source, text, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(Generated))]
    public async Task Every_role_table_and_return_that_is_loaded_is_in_it(string slug)
    {
        var text = await TextAsync(slug, Policy.Default);

        Assert.All(
            Roles.All,
            role => Assert.Contains($"Sees {ReachPolicy.Default.SeenBy(role.Role)}.", text, StringComparison.Ordinal)
        );
        Assert.All(
            Holding.All.SelectMany(holding => holding.Tables),
            table => Assert.Contains(table, text, StringComparison.Ordinal)
        );
        Assert.All(
            Return.All.Where(each => !each.IsCheckedAlone),
            each => Assert.Contains(each.Name, text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Every_kind_of_entry_is_in_the_record_of_processing_and_on_the_public_page()
    {
        foreach (var paper in new[] { Paper.ProcessingRecord, Paper.PublicNotice })
        {
            var text = await TextAsync(paper.Slug, Policy.Default);
            Assert.All(Kinds.All, kind => Assert.Contains(kind.Name, text, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task The_public_page_tells_what_raises_each_signal_and_no_table()
    {
        var text = await TextAsync(Paper.PublicNotice.Slug, Policy.Default);

        Assert.All(
            Signals.All,
            signal => Assert.Contains(signal.Definition(Policy.Default), text, StringComparison.Ordinal)
        );
        Assert.DoesNotContain("record_", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_papers_say_no_signal_reads_none_does()
    {
        Kind[] never = [Kind.Described, Kind.Disability, Kind.Immigration];

        Assert.Empty(Signals.All.Where(signal => signal.Inputs.Intersect(never).Any()).Select(signal => signal.Key));
        Assert.Contains(
            "Signals that may learn of: racial or ethnic origin. None.",
            await TextAsync(Paper.ImpactAssessment.Slug, Policy.Default),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_numbers_are_those_of_the_policy_in_force()
    {
        var stricter = Policy.Default.With(Threshold.Contacts, 7);

        Assert.Contains("7 contacts", await TextAsync(Paper.ImpactAssessment.Slug, stricter), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "7 contacts",
            await TextAsync(Paper.ImpactAssessment.Slug, Policy.Default),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Every_question_is_asked_by_some_paper_and_every_heading_has_its_own_place()
    {
        await using var council = await Council.MakeAsync(Engine.Sqlite);
        var papers = await council.Open().AllAsync(Council.Officer);

        Assert.Equal(
            Questions.All.Select(question => question.Key).Order(StringComparer.Ordinal),
            papers
                .SelectMany(paper => paper.Open)
                .Select(question => question.Key)
                .Distinct()
                .Order(StringComparer.Ordinal)
        );
        Assert.All(
            papers,
            paper => Assert.Distinct(paper.Sections.Select(section => section.Anchor), StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task What_the_public_page_asks_is_public_and_nothing_else_is()
    {
        await using var council = await Council.MakeAsync(Engine.Sqlite);

        Assert.Equal(
            Questions
                .All.Where(question => question.IsPublic)
                .Select(question => question.Key)
                .Order(StringComparer.Ordinal),
            (await council.ReadAsync(Paper.PublicNotice))
                .Open.Select(question => question.Key)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task What_somebody_typed_is_text_in_a_file_and_never_a_tag_or_a_heading()
    {
        await using var council = await Council.MakeAsync(Engine.Sqlite);
        const string Typed = "<script>x</script>\n# Mine\n[link](http://elsewhere)";
        Assert.Null(await council.Answer.RunAsync(Questions.Team.Key, Typed, seen: null, Council.Officer));
        var opened = await council.ReadAsync(Paper.TransparencyRecord);

        Assert.DoesNotContain("<script>", PaperHtml.Of(opened, Today), StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", PaperHtml.Of(opened, Today), StringComparison.Ordinal);
        var markdown = PaperMarkdown.Of(opened, Today);
        Assert.DoesNotContain("\n# Mine", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("[link](", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", markdown, StringComparison.Ordinal);
    }

    private static async Task<string> TextAsync(string slug, Policy policy)
    {
        await using var council = await Council.MakeAsync(Engine.Sqlite);
        var paper = Paper.Find(slug) ?? throw new InvalidOperationException($"No paper {slug}.");
        var sections = (await council.ReadAsync(paper, policy)).Sections;
        return string.Join(
            '\n',
            sections.SelectMany(section => section.Facts).Select(fact => $"{fact.Title}. {fact.Text}")
        );
    }
}
