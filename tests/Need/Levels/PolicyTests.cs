using Headwater.Need;
using Headwater.Need.Levels;
using Headwater.Need.Signals;

namespace Headwater.Tests.Need.Levels;

public sealed class PolicyTests : IDisposable
{
    private static readonly string Shipped = File.ReadAllText(Repository.File("src/Need/policy.json"));

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("headwater-policy-");

    [Fact]
    public void The_policy_that_ships_sets_every_number_and_says_who_signed()
    {
        Assert.Equal(Enum.GetValues<Threshold>(), Policy.Default.Thresholds.Select(threshold => threshold.Name));
        Assert.Equal(new DateOnly(2026, 9, 1), Policy.Default.Date);
        Assert.Contains("example", Policy.Default.SignedBy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")] // as some editors begin a file
    [InlineData("// our own, agreed in May\n")]
    public void A_council_can_set_its_own_numbers_in_a_file(string beginning)
    {
        var file = Path.Combine(folder.FullName, "our-policy.json");
        File.WriteAllText(file, beginning + Changed("\"value\": 60", "\"value\": 7"));

        var read = ReadPolicy.From(file);

        Assert.Empty(read.Problems);
        Assert.Equal(7, read.Policy?[Threshold.MinimumSessions]);
        Assert.Equal(Policy.Default[Threshold.Workers], read.Policy?[Threshold.Workers]);
    }

    [Fact]
    public void A_policy_without_a_name_has_that_of_its_file() =>
        Assert.Equal(
            "our-policy",
            ReadPolicy.Of("policies/our-policy.json", Changed($"\"name\": \"{Policy.Default.Name}\",", "")).Policy?.Name
        );

    [Fact]
    public void One_number_can_be_changed_to_see_what_it_would_do()
    {
        var changed = Policy.Default.With(Threshold.Contacts, 5);

        Assert.Equal((5, 3), (changed[Threshold.Contacts], Policy.Default[Threshold.Contacts]));
        Assert.Equal(Policy.Default[Threshold.Workers], changed[Threshold.Workers]);
        Assert.False(changed.SaysTheSameAs(Policy.Default));
        Assert.True(changed.With(Threshold.Contacts, 3).SaysTheSameAs(Policy.Default));
    }

    [Theory]
    [InlineData("\"value\": 60", "\"value\": 0", 6, "MinimumSessions should be a whole number from 1 to 380.")]
    [InlineData("\"value\": 60", "\"value\": 381", 6, "MinimumSessions should be a whole number from 1 to 380.")]
    [InlineData("\"value\": 60", "\"value\": 6.5", 6, "MinimumSessions should be a whole number from 1 to 380.")]
    [InlineData("\"value\": 60", "\"value\": \"sixty\"", 6, "MinimumSessions should be a whole number from 1 to 380.")]
    [InlineData("\"value\": 60,", "", 6, "MinimumSessions has no value.")]
    [InlineData("\"value\": 60", "\"valeu\": 60", 6, "The policy sets valeu, which Headwater does not know.")]
    [InlineData("\"value\": 60", "\"value\": 60, \"value\": 61", 6, "value is set twice.")]
    [InlineData(
        "\"value\": 10,",
        "\"value\": 101,",
        7,
        "PersistentAbsencePercent should be a whole number from 1 to 100."
    )]
    [InlineData("\"SevereAbsencePercent\"", "\"SevereAbsence\"", 5, "The policy sets no SevereAbsencePercent.")]
    [InlineData(
        "\"SevereAbsencePercent\"",
        "\"SevereAbsence\"",
        8,
        "The policy sets SevereAbsence, which Headwater does not know."
    )]
    [InlineData("2026-09-01", "1 September 2026", 3, "The policy should have a date, year first: 2026-09-01.")]
    [InlineData("\"date\": \"2026-09-01\",", "", 0, "The policy should have a date, year first: 2026-09-01.")]
    [InlineData("Head of Early Help (example)", " ", 4, "The policy should say who signed it, as signedBy.")]
    [InlineData(
        "\"signedBy\": \"Head of Early Help (example)\",",
        "",
        0,
        "The policy should say who signed it, as signedBy."
    )]
    [InlineData(
        "\"thresholds\": {",
        "\"thresholds\": {,",
        5,
        "The policy cannot be read as JSON from here: look for a comma, bracket or quotation mark."
    )]
    public void A_policy_with_a_fault_is_refused_in_a_sentence_with_its_line(
        string from,
        string to,
        int line,
        string sentence
    )
    {
        var read = ReadPolicy.Of("policy.json", Changed(from, to));

        Assert.Null(read.Policy);
        Assert.Contains((line, sentence), read.Problems.Select(problem => (problem.Line, problem.Message)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1, 2]")]
    [InlineData("\"a policy\"")]
    [InlineData("{}")]
    [InlineData("{ \"thresholds\": [1, 2, 3] }")]
    [InlineData("{ \"thresholds\": { \"Contacts\": 3 } }")]
    [InlineData("null")]
    public void What_is_no_policy_at_all_is_refused_too(string text)
    {
        var read = ReadPolicy.Of("policy.json", text);

        Assert.Null(read.Policy);
        Assert.NotEmpty(read.Problems);
    }

    [Fact]
    public void Everything_wrong_is_told_at_once()
    {
        var text = Changed("\"value\": 60", "\"value\": 0")
            .Replace("2026-09-01", "soon", StringComparison.Ordinal)
            .Replace("\"Workers\"", "\"Wolves\"", StringComparison.Ordinal);

        Assert.Equal([3, 5, 6, 41], ReadPolicy.Of("policy.json", text).Problems.Select(problem => problem.Line));
    }

    [Fact]
    public void A_file_that_is_not_there_is_said_not_to_be() =>
        Assert.Equal(
            "There is no such file.",
            Assert.Single(ReadPolicy.From(Path.Combine(folder.FullName, "none", "policy.json")).Problems).Message
        );

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_changed_number_changes_the_outcome_and_the_run_keeps_the_policy(Engine engine)
    {
        await using var borough = await Borough.MakeAsync(engine);
        await borough.AddAsync(1, "Ada Example", "Suspended 2025-06-15 DB 2");
        var (runs, shorter) = (new FindRun(borough.Database), Policy.Default.With(Threshold.SuspensionMonths, 6));
        var inForce = new FindPolicy(runs, shorter);
        Assert.Same(shorter, await inForce.RunAsync(Borough.Analyst));

        var usual = await borough.AssessAsync();
        Assert.True(Policy.Default.SaysTheSameAs(await inForce.RunAsync(Borough.Analyst)));
        var run = await new AssessChildren(borough.Database, shorter, borough.Clock).RunAsync(
            Life.Today,
            Borough.Practitioner
        );

        Assert.Equal([1, 0], new[] { usual, run }.Select(each => each?.Levels[PathwayLevel.Emerging] ?? -1));
        Assert.NotEqual(usual.Catalogue, run?.Catalogue);
        Assert.True(shorter.SaysTheSameAs(await inForce.RunAsync(Borough.Analyst)));
        Assert.True(shorter.SaysTheSameAs(await inForce.RunAsync(Borough.Elsewhere)));
    }

    [Fact]
    public void The_reference_is_told_from_the_policy_that_ships()
    {
        var page = Reference.Pages().Single(page => page.Path == "docs/reference/signals.md").Text;
        var other = Policy.Default.With(Threshold.SuspensionMonths, 7);

        Assert.Contains(Exclusions.Suspended.Definition(Policy.Default), page, StringComparison.Ordinal);
        Assert.DoesNotContain(Exclusions.Suspended.Definition(other), page, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string Changed(string from, string to)
    {
        Assert.Contains(from, Shipped, StringComparison.Ordinal);
        var at = Shipped.IndexOf(from, StringComparison.Ordinal);
        return Shipped[..at] + to + Shipped[(at + from.Length)..];
    }
}
