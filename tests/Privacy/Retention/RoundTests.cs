using System.Globalization;
using Headwater.Privacy.Retention;
using Headwater.Vocabulary;

namespace Headwater.Tests.Privacy.Retention;

/// <summary>A county's worth of records goes in rounds, each put up, signed and destroyed by itself.</summary>
public sealed class RoundTests
{
    private const int TooMany = 3;
    private static readonly DateOnly Today = new(2026, 11, 2);

    [Fact]
    public async Task No_more_than_go_at_once_are_destroyed_and_the_page_says_how_many_are_left()
    {
        await using var archive = await Archive.MakeAsync(Engine.Sqlite);
        archive.Folder.With(
            "exclusions/many.csv",
            [
                Archive.Exclusions,
                .. Enumerable
                    .Range(1, DryRun.AtOnce + TooMany - 1)
                    .Select(number =>
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"999001,{Upn(number)},Made-Up{number},Robin,03/05/1995,SUSP,15/10/2010,2,DB,,,N"
                        )
                    ),
            ]
        );
        await archive.Folder.LoadAsync();
        var before = await archive.WorkOut.RunAsync(Today, Archive.Analyst);
        Assert.Equal((DryRun.AtOnce + TooMany, TooMany), (before?.Records, before?.Left));

        await archive.DestroyAsync(Today);

        var after = await archive.WorkOut.RunAsync(Today, Archive.Analyst);
        Assert.Equal((TooMany, 0), (after?.Records, after?.Left));
        await archive.DestroyAsync(Today);
        Assert.Equal(0, (await archive.WorkOut.RunAsync(Today, Archive.Analyst))?.Records);
        Assert.Equal(
            [TooMany, DryRun.AtOnce],
            (await archive.Runs.RunAsync(Archive.Officer)).Select(run => run.Lines.Sum(line => line.Records))
        );
    }

    [Fact]
    public void A_last_day_that_some_systems_write_for_none_is_kept_and_breaks_nothing()
    {
        var schedule = Schedule.Default;
        HeldRecord record = new(
            1,
            1,
            new(SourceSystem.Schools, "A"),
            BirthDate: DateOnly.MaxValue,
            AdoptedOn: null,
            LastThing: DateOnly.MaxValue,
            GoesOn: false,
            new HashSet<Kind>(),
            0
        );

        Assert.Equal(Time.NotYet, Due.Of(record, schedule, Today).Time);
    }

    // A letter that fits, worked out as the guide to pupil numbers says.
    private static string Upn(int number)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"9990{number:D8}");
        var sum = digits.Select((digit, place) => (place + 2) * (digit - '0')).Sum();
        return $"{"ABCDEFGHJKLMNPQRTUVWXYZ"[sum % 23]}{digits}";
    }
}
