using Dapper;
using Headwater.Access;
using Headwater.Access.Sharing;
using Headwater.Need.Levels;
using Headwater.Storage;
using Headwater.Tests.Access.Reaches;
using Headwater.Vocabulary;

namespace Headwater.Tests.Need.Levels;

/// <summary>
/// Made-up children of two authorities who stand anywhere, as a run and later decisions may have left them: restricted,
/// closed to somebody, joined into another, grown up, on any roll, of any worker; the same for the same seed.
/// </summary>
internal sealed class RandomStanding(int seed)
{
    private const int Children = 60;

    private static readonly string?[] Schools = [null, "999001", "999002"];
    private static readonly string?[] Workers = [null, "w1", "w2", "w3"];
    private static readonly string[] Names = ["pat", "ana", "lead999001", "di", "sam"];

    private readonly Random random = new(seed);

    /// <summary>Somebody of each role, and practitioners who see less far.</summary>
    public static IReadOnlyList<Caller> Callers { get; } =
    [
        Borough.Practitioner,
        Borough.Analyst,
        Borough.Administrator,
        Borough.Elsewhere,
        Borough.LeadOf("999001"),
        new(Borough.Authority, "mo", "Mo Manager", Role.TeamManager),
        new(Borough.Authority, "di", "Di Director", Role.Director),
        new(Borough.Authority, "io", "Io Officer", Role.InformationOfficer),
        Partner,
        Seeing(Reach.Cases, worker: "w1"),
        Seeing(Reach.Team, worker: "w1"),
        Seeing(Reach.Service, worker: "w2"),
    ];

    public async Task WriteAsync(Database database)
    {
        await using var work = await database.BeginAsync();
        for (var child = 1L; child <= Children; child++)
            await WriteChildAsync(work, child);
        for (var number = 1L; number <= 12; number++)
        {
            await HideAsync(work, number);
            await work.Connection.ExecuteAsync(
                """
                insert into access_exclusion (number, authority, child, user_name, why, by_name, at, ended_at)
                values (@number, @Authority, @child, @name, 'A relative.', 'di', '2026-01-01T00:00:00.000Z', @ended)
                """,
                new
                {
                    number,
                    Borough.Authority,
                    child = Child,
                    name = random.GetItems(Names, 1)[0],
                    ended = Sometimes("2026-02-01T00:00:00.000Z"),
                }
            );
        }

        await work.KeepAsync();
    }

    private static Caller Partner =>
        new(Borough.Authority, "pol", "Pol Officer", Role.PartnerWorker)
        {
            Sharing = new Agreement(
                1,
                new Partner("Example Police", PartnerKind.Police),
                ["School"],
                "To find them",
                new Whom(Named: false, "999001", Level: null),
                Life.Today,
                Life.Today.AddYears(1),
                "di",
                DateTimeOffset.UnixEpoch,
                Ended: null
            ),
        };

    private static Caller Seeing(Reach reach, string worker) =>
        HeldChildren.Sees(reach, worker, "North", SourceSystem.EarlyHelp) with
        {
            Authority = Borough.Authority,
        };

    private long Child => random.Next(1, Children + 1);

    private string? Sometimes(string value) => random.Next(4) is 0 ? value : null;

    private async Task WriteChildAsync(Work work, long child)
    {
        var authority = random.Next(6) is 0 ? Borough.Elsewhere.Authority : Borough.Authority;
        var born = Life.Today.AddYears(-18).AddDays(random.Next(-3, 4) + 365 * random.Next(-1, 2));
        var (level, agreed) = (random.Next(4), random.Next(3) is 0 ? random.Next(4) : (int?)null);
        var decided = agreed is not null || random.Next(4) is 0;
        await work.Connection.ExecuteAsync(
            """
            insert into record_child (id, authority, sought_name, birth_date, school, on_roll, worker, joined_into)
            values (@child, @authority, 'example', @born, @school, @onRoll, @worker, @into)
            """,
            new
            {
                child,
                authority,
                born = random.Next(8) is 0 ? null : $"{born:O}",
                school = random.GetItems(Schools, 1)[0],
                onRoll = (long)random.Next(2),
                worker = random.GetItems(Workers, 1)[0],
                into = random.Next(8) is 0 ? Child : (long?)null,
            }
        );
        if (random.Next(10) is 0)
            return;
        await work.Connection.ExecuteAsync(
            """
            insert into need_suggestion (child, authority, level, since, was, change, changed_on, need_level, reasons, shown, run)
            values (@child, @authority, @level, @day, null, @change, @day, 1, 0, @shown, 1)
            """,
            new
            {
                child,
                authority,
                level = (long)level,
                day = $"{Life.Today.AddDays(-random.Next(5)):O}",
                change = $"{random.GetItems(Enum.GetValues<Change>(), 1)[0]}",
                shown = (long)(agreed ?? level),
            }
        );
        if (random.Next(2) is 0)
            await work.Connection.ExecuteAsync(
                """
                insert into need_reason (child, signal, authority, level, since, latest, first_seen, entries, evidence)
                values (@child, 'suspended', @authority, 1, '2026-01-01', '2026-01-01', '2026-01-01', 1, '[]')
                """,
                new { child, authority }
            );
        if (decided)
            await work.Connection.ExecuteAsync(
                """
                insert into need_agreed (child, authority, level, since, suggested, deferred_until, decision)
                values (@child, @authority, @agreed, '2026-03-01', @then, @until, 'x')
                """,
                new
                {
                    child,
                    authority,
                    agreed = (long?)agreed,
                    then = (long)random.Next(4),
                    until = random.Next(3) is 0 ? $"{Life.Today.AddDays(random.Next(-1, 2)):O}" : null,
                }
            );
    }

    private async Task HideAsync(Work work, long number)
    {
        var restricted = Child;
        await work.Connection.ExecuteAsync(
            """
            insert into access_restriction (number, authority, child, why, by_name, at, ended_at)
            values (@number, @Authority, @restricted, 'In hiding.', 'di', '2026-01-01T00:00:00.000Z', @ended);
            insert into access_admitted (number, authority, child, user_name, why, by_name, at, until, ended_at)
            values (@number, @Authority, @restricted, @name, 'Works with them.', 'di', '2026-01-01T00:00:00.000Z', @until, @left)
            """,
            new
            {
                number,
                Borough.Authority,
                restricted,
                ended = Sometimes("2026-02-01T00:00:00.000Z"),
                name = random.GetItems(Names, 1)[0],
                until = Sometimes("2026-03-01T00:00:00.000Z"),
                left = Sometimes("2026-02-01T00:00:00.000Z"),
            }
        );
    }
}
