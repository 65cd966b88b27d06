using System.Globalization;
using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Corrections;

/// <summary>Writes down that somebody says an entry is wrong. Anybody who sees the entry can; nothing of the entry changes.</summary>
public sealed class AskCorrection(Database database, TimeProvider clock)
{
    public const int Longest = WrittenReason.Longest;
    public const int LongestWho = 100;

    /// <param name="entry">The entry's number in the child's timeline, and <paramref name="file"/> and <paramref name="line"/> as the page showed them: a load may have renumbered meanwhile.</param>
    public async Task<Refusal?> RunAsync(
        long child,
        int entry,
        int file,
        int line,
        string shouldBe,
        string saidBy,
        DateOnly? saidOn,
        Caller by
    )
    {
        var (now, today) = (clock.GetUtcNow(), DateOnly.FromDateTime(clock.GetLocalNow().Date));
        if (string.IsNullOrWhiteSpace(shouldBe) || shouldBe.Length > Longest)
            return new Refusal($"Say what should be true, in {Longest} characters or fewer.");
        if (string.IsNullOrWhiteSpace(saidBy) || saidBy.Length > LongestWho)
            return new Refusal($"Say who says so, such as the mother, in {LongestWho} characters or fewer.");
        if (saidOn is not { } day || day > today)
            return new Refusal("Say on which day they said so: today or before.");

        await using var work = await database.BeginAloneAsync("privacy_correction");
        var gone = new Refusal("There is no such entry any more. Open the child’s page again.");
        var sees = await work.SeesAsync(child, by);
        var there = await FoundAsync(work, child, entry, file, line);
        if (!sees || (there is { } kind && !NeedToKnow.SeesKind(by, (Kind)kind)))
        {
            await work.WriteRefusalToTrailAsync(by, now, "Was refused to say that an entry is wrong", child);
            await work.KeepAsync();
            return gone;
        }

        // Of a child whom they see a file may have been replaced meanwhile: nobody tried a door.
        if (there is not { } found)
            return gone;
        await work.Connection.ExecuteAsync(
            """
            insert into privacy_correction (number, authority, child, kind, on_day, until_day, code, amount, facts, file,
                                            path, line, source, source_key, should_be, said_by, said_on, by_name, by_display, at)
            select (select coalesce(max(n.number), 0) + 1 from privacy_correction n), e.authority, e.child, e.kind, e.on_day,
                   e.until_day, e.code, e.amount, e.facts, e.file, coalesce(f.path, ''), e.line, p.source, p.source_key,
                   @shouldBe,
                   @saidBy, @saidOn, @Name, @DisplayName, @at
            from record_entry e
            join record_person p on p.id = e.person
            left join intake_file f on f.number = e.file
            where e.child = @child and e.number = @entry
            """,
            new
            {
                child,
                entry,
                shouldBe = shouldBe.Trim(),
                saidBy = saidBy.Trim(),
                saidOn = day.ToString("O", CultureInfo.InvariantCulture),
                by.Name,
                by.DisplayName,
                at = Moment.Text(now),
            }
        );
        await work.WriteToTrailAsync(
            by,
            now,
            "Wrote down that an entry is said to be wrong",
            Kinds.Describe((Kind)found).Name,
            [child]
        );
        await work.KeepAsync();
        return null;
    }

    private static Task<long?> FoundAsync(Work work, long child, int entry, int file, int line) =>
        work.Connection.ExecuteScalarAsync<long?>(
            "select kind from record_entry where child = @child and number = @entry and file = @file and line = @line",
            new
            {
                child,
                entry,
                file,
                line,
            }
        );
}
