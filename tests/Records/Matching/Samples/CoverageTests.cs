using System.Globalization;
using Headwater.Demo.Persons;
using Headwater.Intake.Submissions;
using Headwater.Records.Matching;
using Headwater.Records.Matching.Decisions;
using Headwater.Records.Matching.Identities;
using Headwater.Records.Matching.Quality;
using Headwater.Records.Matching.Samples;
using Headwater.Tests.Demo.Persons;
using Headwater.Vocabulary;
using MadeRecord = Headwater.Tests.Demo.Persons.Record;

namespace Headwater.Tests.Records.Matching.Samples;

/// <summary>Made-up children as schools, social care and others write them down, matched, sampled and answered by the truth.</summary>
public class CoverageTests
{
    [Theory]
    [InlineData(ErrorLevel.Usual, 100)]
    [InlineData(ErrorLevel.High, 100)]
    [InlineData(ErrorLevel.High, 300)]
    public void Intervals_hold_the_true_values_at_least_nine_times_in_ten_however_bad_the_records(
        ErrorLevel errors,
        int drawn
    )
    {
        var set = MadeSet.Of(new PersonsOptions { Records = 6000, Errors = errors });
        var people = set.Records.Select(Identity).ToList();
        var child = people.Select(person => set.PersonOf[person.Key]).ToList();
        var found = MatchIdentities.Run(people, MatchPolicy.Default);
        var counted = Counted.Of(found.Frame);
        var right = found.Frame.Count(pair => Stratum.Of(pair.Stratum).Joined && child[pair.Left] == child[pair.Right]);
        var joined = found.Frame.Count(pair => Stratum.Of(pair.Stratum).Joined);
        var ones = found.Frame.Count(pair => child[pair.Left] == child[pair.Right]);
        var all = set
            .Records.GroupBy(record => set.PersonOf[record["unique_id"]])
            .Sum(one => one.Count() * (one.Count() - 1.0) / 2);
        // What is too unlike to be drawn is not in the figures, and the page says so.
        Assert.InRange(1 - (ones / all), 0, errors is ErrorLevel.High ? 0.06 : 0.02);
        var (precision, recall) = ((double)right / joined, (double)right / ones);
        var (precise, complete, told) = (0, 0, new List<string>());
        for (var seed = 1; seed <= 40; seed++)
        {
            // Kept anew each time: what is kept is a part of the chance too.
            var kept = Keep.Choose(people, found.Frame, seed)
                .Select(pair => new Draw.Drawable(
                    pair.Left,
                    pair.Right,
                    Chance.Mark(people[pair.Left].Key),
                    Chance.Mark(people[pair.Right].Key),
                    pair.Stratum,
                    float.IsNaN(pair.Odds) ? null : pair.Odds
                ))
                .ToList();
            var pairs = Draw.Of(counted, kept, drawn, seed).Select((pair, i) => Answer(pair, i + 1, child)).ToList();
            var result = SampleResult.Of(counted, pairs);
            Assert.Equal(drawn, result.Drawn);
            precise += Holds(result.Precision, precision);
            complete += Holds(result.Recall, recall);
            told.Add($"{result.Precision} {result.Recall}");
        }

        Assert.True(
            precise >= 36 && complete >= 36,
            $"{precise} and {complete} of 40 hold {precision} and {recall}\n{string.Join('\n', told)}"
        );
        // Not so wide that they say nothing.
        Assert.Contains(told, each => each.Contains("Low = 0.9", StringComparison.Ordinal));
    }

    [Fact]
    public void Pairs_are_kept_by_chance_and_the_same_whatever_their_order()
    {
        var set = MadeSet.Of(new PersonsOptions { Records = 3000 });
        var people = set.Records.Select(Identity).ToList();
        var frame = MatchIdentities.Run(people, MatchPolicy.Default).Frame;
        var sure = frame.Count(pair => pair.Stratum is 8);
        Assert.True(sure > 3 * Keep.Most);

        var kept = Keep.Choose(people, frame, 1).ToList();

        Assert.Equal(Keep.Most, kept.Count(pair => pair.Stratum is 8));
        Assert.Equal(kept, Keep.Choose(people, [.. frame.Reverse()], 1));
        // Of another seed as many are the same as chance would have it.
        var same = Keep.Choose(people, frame, 2).Intersect(kept).Count(pair => pair.Stratum is 8);
        var expected = (double)Keep.Most * Keep.Most / sure;
        Assert.InRange(same, expected / 2, expected * 2);
    }

    private static int Holds(Estimate? estimate, double value) =>
        estimate is not null && estimate.Low <= value && value <= estimate.High ? 1 : 0;

    private static SampledPair Answer(Draw.Drawable pair, int place, IReadOnlyList<string> child) =>
        new(
            place,
            Stratum.Of(pair.Stratum),
            new SourceKey(SourceSystem.Schools, $"{pair.Left}"),
            new SourceKey(SourceSystem.Schools, $"{pair.Right}"),
            pair.Odds is { } odds ? 1 / (1 + Math.Exp(-odds)) : 0,
            [
                new SampleAnswer(
                    place,
                    child[(int)pair.Left] == child[(int)pair.Right] ? Verdict.Together : Verdict.Apart,
                    "truth",
                    "The Truth",
                    DateTimeOffset.UnixEpoch
                ),
            ]
        );

    private static Identity Identity(MadeRecord record) =>
        new(
            record["source"] is "school" ? SourceSystem.Schools : SourceSystem.SocialCare,
            record["unique_id"],
            Told(record["given_name"]),
            Told(record["family_name"]),
            DateOnly.TryParseExact(
                record["birth_date"],
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var born
            )
                ? born
                : null,
            Told(record["postcode"]) is { } postcode ? [postcode.Replace(" ", "", StringComparison.Ordinal)] : [],
            Upn.TryParse(record["upn"], null, out var upn) ? upn.Text : null,
            FormerUpn: null,
            Told(record["sex"])
        );

    private static string? Told(string cell) => cell is "" ? null : cell;
}
