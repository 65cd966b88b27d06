using System.Text.RegularExpressions;
using Headwater.Need.Levels;
using Headwater.Need.Signals;
using Headwater.Records.Timelines;
using Headwater.Vocabulary;

namespace Headwater.Tests.Need.Signals;

/// <summary>What holds for every signal, whoever adds the next one.</summary>
public partial class CatalogueTests
{
    private const int Lives = 400;

    public static TheoryData<string> Keys => [.. Catalogue.All.Select(signal => signal.Key)];

    [Fact]
    public void Every_family_has_a_signal() =>
        Assert.Equal(Enum.GetValues<Family>(), Catalogue.All.Select(signal => signal.Family).Distinct().Order());

    [Fact]
    public void No_two_signals_share_a_key_or_a_name()
    {
        Assert.Distinct(Catalogue.All.Select(signal => signal.Key));
        Assert.Distinct(Catalogue.All.Select(signal => signal.Name));
    }

    [Theory, MemberData(nameof(Keys))]
    public void A_signal_is_raised_in_some_lives_and_not_in_others(string key)
    {
        var signal = Of(key);
        var raised = RandomLife
            .Seeds(6000)
            .Select(seed => signal.Find(RandomLife.Of(seed), Life.Today, Policy.Default).Count > 0)
            .Distinct();

        Assert.Contains(true, raised);
        Assert.Contains(false, raised);
    }

    [Theory, MemberData(nameof(Keys))]
    public void Evidence_is_from_the_timeline_each_entry_once_and_never_after_today(string key)
    {
        foreach (var seed in RandomLife.Seeds(Lives))
        {
            var life = RandomLife.Of(seed);
            var evidence = Of(key).Find(life, Life.Today, Policy.Default);

            Assert.All(evidence, entry => Assert.Contains(entry, life.All.ToArray()));
            Assert.All(evidence, entry => Assert.True(entry.On <= Life.Today, $"seed {seed}: {entry}"));
            Assert.All(evidence, entry => Assert.Contains(entry.Kind, Of(key).Inputs));
            Assert.Distinct(evidence);
        }
    }

    [Theory, MemberData(nameof(Keys))]
    public void An_entry_of_a_kind_that_a_signal_does_not_read_changes_nothing(string key)
    {
        var signal = Of(key);
        var others = Enum.GetValues<Kind>().Except(signal.Inputs).ToArray();
        foreach (var seed in RandomLife.Seeds(Lives))
        {
            var random = new Random(seed);
            var life = RandomLife.Of(seed);
            var more = others.Select((kind, i) => RandomLife.Entry(random, kind, line: 1000 + i));
            var fuller = Timeline.Of(life.Child, life.Born, [.. life.All, .. more]);

            Assert.Equal(
                signal.Find(life, Life.Today, Policy.Default),
                signal.Find(fuller, Life.Today, Policy.Default)
            );
        }
    }

    [Theory, MemberData(nameof(Keys))]
    public void What_happens_after_today_changes_nothing(string key)
    {
        var signal = Of(key);
        foreach (var seed in RandomLife.Seeds(Lives))
        {
            var life = RandomLife.Of(seed);
            var known = life.All.ToArray().Where(entry => entry.On <= Life.Today);
            var sofar = Timeline.Of(life.Child, life.Born, known);

            Assert.Equal(signal.Find(sofar, Life.Today, Policy.Default), signal.Find(life, Life.Today, Policy.Default));
        }
    }

    [Theory, MemberData(nameof(Keys))]
    public void A_number_of_policy_that_a_signal_does_not_name_changes_nothing(string key)
    {
        var signal = Of(key);
        foreach (var other in Enum.GetValues<Threshold>().Except(signal.Thresholds))
        {
            var changed = Policy.Default.With(other, Policy.Default[other] * 3);
            Assert.Equal(signal.Definition(Policy.Default), signal.Definition(changed));
            foreach (var seed in RandomLife.Seeds(40))
            {
                var life = RandomLife.Of(seed);
                Assert.Equal(signal.Find(life, Life.Today, Policy.Default), signal.Find(life, Life.Today, changed));
            }
        }
    }

    [Theory, MemberData(nameof(Keys))]
    public void The_definition_says_every_number_that_counts(string key)
    {
        foreach (var name in Of(key).Thresholds)
            Assert.NotEqual(
                Of(key).Definition(Policy.Default),
                Of(key).Definition(Policy.Default.With(name, Policy.Default[name] + 777))
            );
    }

    // Nothing that a council can change may stand in words that do not change with it.
    [Theory, MemberData(nameof(Keys))]
    public void Every_number_in_a_signals_words_is_one_that_the_policy_changes_or_that_no_policy_sets(string key)
    {
        var signal = Of(key);
        var other = Policy.Default;
        foreach (var (i, name) in signal.Thresholds.Index())
            other = other.With(name, 61 + i);

        var numbers = Numbers(signal, Policy.Default).Intersect(Numbers(signal, other));

        Assert.Empty(numbers.Except(SetByNoPolicy).Except(key is "several-at-home" ? ["two", "three"] : []));
    }

    [Fact]
    public void A_number_in_words_is_seen() =>
        Assert.Equal(
            ["9", "two", "a year", "tenth", "half"],
            Amounts("9 in year 6, two a year, a tenth, half (13A), C2, half-days, years 10 or 11")
        );

    [Theory, MemberData(nameof(Keys))]
    public void A_definition_can_be_read_by_an_eleven_year_old(string key)
    {
        var text = Codes.Replace(Of(key).Definition(Policy.Default), "");

        Assert.All(Sentences.Split(text), sentence => Assert.InRange(Words.Count(sentence), 0, 40));
        Assert.InRange(ReadingGrade(text), -5, 9);
    }

    [Theory, MemberData(nameof(Keys))]
    public void A_signal_says_why_it_matters_where_it_comes_from_and_what_would_clear_it(string key)
    {
        Assert.EndsWith(".", Of(key).Why.Trim(), StringComparison.Ordinal);
        Assert.EndsWith(".", Of(key).Clears(Policy.Default), StringComparison.Ordinal);
        Assert.False(string.IsNullOrWhiteSpace(Of(key).Source));
        Assert.NotEmpty(Of(key).Inputs);
        Assert.NotEqual(PathwayLevel.Mainstream, Of(key).Level);
    }

    // Ages and months of the law and the calendar; the longest suspension by law; the top of a questionnaire's scale.
    private static readonly string[] SetByNoPolicy = ["16", "17", "45", "40"];

    private static IEnumerable<string> Numbers(Signal signal, Policy policy) =>
        Amounts(string.Join('\n', signal.Name, signal.Definition(policy), signal.Why, signal.Clears(policy)));

    private static IEnumerable<string> Amounts(string text) =>
        WrittenNumbers.Matches(NamesWithNumbers.Replace(text.ToLowerInvariant(), "")).Select(match => match.Value);

    private static Signal Of(string key) => Catalogue.Find(key) ?? throw new KeyNotFoundException(key);

    // Flesch-Kincaid: 0.39 words a sentence + 11.8 syllables a word - 15.59. Our subject has long names of its own
    // ("alternative provision"), so the bar stands above the age that the sentences themselves are written for.
    private static double ReadingGrade(string text)
    {
        var words = Words.Matches(text).Select(match => match.Value).ToList();
        var sentences = Sentences.Split(text).Count(sentence => Words.IsMatch(sentence));
        var syllables = words.Sum(word => Math.Max(1, Vowels.Count(word.ToLowerInvariant())));
        return 0.39 * words.Count / sentences + 11.8 * syllables / words.Count - 15.59;
    }

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Codes { get; }

    // "year 6", "years 10 and 11", "(13A)", "code C2": names of things, not amounts.
    [GeneratedRegex(@"\([^)]*\)|years? \d+( (and|or) (year )?\d+)?|\b[a-z]?\d+[a-z]\b|\b[a-z]\d+\b")]
    private static partial Regex NamesWithNumbers { get; }

    [GeneratedRegex(
        @"\d+|\b(two|three|four|five|six|seven|eight|nine|ten|twelve|half(?!-day)|tenth|fifth|quarter|a year)\b"
    )]
    private static partial Regex WrittenNumbers { get; }

    [GeneratedRegex(@"[.:;]\s+|\.$")]
    private static partial Regex Sentences { get; }

    [GeneratedRegex(@"[\w']+")]
    private static partial Regex Words { get; }

    [GeneratedRegex("[aeiouy]+(?!$)|[aiouy]+$|le$")]
    private static partial Regex Vowels { get; }
}
