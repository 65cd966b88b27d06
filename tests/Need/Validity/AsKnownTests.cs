using Headwater.Intake.Submissions;
using Headwater.Need.Validity;
using Headwater.Records.Timelines;
using Headwater.Vocabulary;

namespace Headwater.Tests.Need.Validity;

public class AsKnownTests
{
    [Theory, ClassData(typeof(BothEngines))]
    public async Task Nothing_is_there_that_began_later_came_later_or_had_not_ended(Engine engine)
    {
        await using var borough = await Borough.MakeAsync(engine);
        await borough.ExecuteAsync(
            $"""
            insert into intake_file (number, authority, path, source, slot, sha256, received_at, rows_read, loaded, left_out,
                                     problems, entries, status, precedence, newest_day, people, sketch)
            values (1, '{Borough.Authority}', 'help.csv', 3, 'EarlyHelpEpisode:', 'a', '2026-01-10T08:00:00.0000000+00:00', 1, 1, 0,
                    0, 0, 'Loaded', 0, '2026-01-05', 0, ''),
                   (2, '{Borough.Authority}', 'exclusions.csv', 1, 'Exclusion:2024 autumn', 'b', '2026-01-10T08:00:00.0000000+00:00',
                    1, 1, 0, 0, 8, 'Loaded', 0, '2023-12-20', 2, '')
            """
        );
        await using var work = await borough.Database.ReadAsync();
        var known = new AsKnown(await FilesKnown.ReadAsync(work, Borough.Authority, daysLate: 10));
        var whole = Timeline.Of(
            1,
            new DateOnly(2012, 3, 1),
            [
                new Entry(Kind.EarlyHelp, Life.Day("2023-09-01"), Life.Day("2024-02-01"), null, null, File: 1, Line: 2),
                new Entry(Kind.EarlyHelp, Life.Day("2025-09-01"), null, null, null, File: 1, Line: 3),
                new Entry(Kind.Suspended, Life.Day("2023-10-02"), null, "DB", 2, File: 2, Line: 2),
            ]
        );

        Assert.Empty(known.On(whole, Life.Day("2023-08-31")).All.ToArray());
        Assert.Equal(
            [(Kind.EarlyHelp, null)],
            known.On(whole, Life.Day("2023-12-29")).All.ToArray().Select(entry => (entry.Kind, entry.Until))
        );
        Assert.Equal(
            [(Kind.EarlyHelp, Life.Day("2024-02-01")), (Kind.Suspended, null)],
            known
                .On(whole, Life.Day("2024-02-01"))
                .All.ToArray()
                .Select(entry => (entry.Kind, entry.Until))
                .OrderBy(entry => entry.Until is null)
        );
        Assert.Equal(3, known.On(whole, Life.Day("2026-01-10")).All.Length);
    }
}
