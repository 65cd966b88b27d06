using System.Globalization;
using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Records.Matching.Decisions;
using Headwater.Records.Matching.Doubts;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Notices;

/// <summary>The notices that the caller has not read, the newest first.</summary>
/// <remarks>
/// Who hears was settled when each was raised. Whoever may no longer see any of its children loses it here. A notice never
/// leads from the life before an adoption to the life after it, whenever the order came to be known.
/// </remarks>
public sealed class ListNotices(Database database, TimeProvider clock)
{
    public async Task<NoticePage> RunAsync(int skip, int take, Caller caller)
    {
        if (!caller.SeesChildren || NeedToKnow.IsPartner(caller))
            return new NoticePage(0, []);
        await using var work = await database.BeginAsync();
        var seen = (await work.HeardAsync(caller)).GroupBy(row => row.Number).ToList();
        var unseen = (await work.UnreadAsync(caller)).Except(seen.Select(notice => notice.Key)).ToHashSet();
        var decisions = (await work.PairDecisionsAsync(caller.Authority)).ToLookup(decision => decision.Act);
        var lines = new List<Notice>();
        foreach (var rows in seen.Skip(skip).Take(take))
            if (await OfAsync(work, [.. rows], decisions, caller) is { } notice)
                lines.Add(notice);
            else
                unseen.Add(rows.Key);
        await work.DropAsync(caller, unseen);
        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            "Listed notices",
            "",
            [.. lines.SelectMany(notice => notice.Children).Select(child => child.Child)]
        );
        await work.KeepAsync();
        return new NoticePage(seen.Count, lines);
    }

    /// <summary>How many notices the caller has not read: a number, no child.</summary>
    public async Task<long> CountAsync(Caller caller)
    {
        if (!caller.SeesChildren || NeedToKnow.IsPartner(caller))
            return 0;
        await using var work = await database.ReadAsync();
        return await work.Connection.ExecuteScalarAsync<long>(
            "select count(distinct notice) from record_notice_reader where authority = @Authority and reader = @Name",
            new { caller.Authority, caller.Name }
        );
    }

    // Null where all that it would say leads from one life of an adopted child to the other.
    private static async Task<Notice?> OfAsync(
        Work work,
        IReadOnlyList<HeardRow> rows,
        ILookup<long, PairDecision> decisions,
        Caller caller
    )
    {
        var row = rows[0];
        var leads =
            row.OtherNow is not { } other
            || (row.FirstNow != other && await work.WasAdoptedAsync(row.FirstNow, other))
            || await work.WouldLeadAsync(caller.Authority, row.FirstNow, other);
        var children = rows.Where(each => !leads || each.Child == row.FirstNow)
            .DistinctBy(each => each.Child)
            .Select(each => new NoticedChild(each.Child, each.Stands))
            .ToList();
        if (children.Count is 0)
            return null;

        var decision = row.Act is { } act ? decisions[act].FirstOrDefault() : null;
        // How a child stood of whom the caller may not know is not told beside the other.
        var seesBoth = rows.Any(each => each.Child == row.FirstNow) && rows.Any(each => each.Child == row.OtherNow);
        var tells = !leads && seesBoth && NeedToKnow.SeesWhole(caller);
        return new Notice(
            row.Number,
            Enum.Parse<What>(row.What),
            [
                .. row
                    .Sources.Split(' ')
                    .Select(source => (SourceSystem)int.Parse(source, CultureInfo.InvariantCulture))
                    .Where(source => NeedToKnow.SeesSource(caller, source)),
            ],
            row.ByDisplay,
            tells ? decision?.Why ?? "" : "",
            DateTimeOffset.Parse(row.At, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
            children,
            tells ? row.Stood : [],
            tells
            && caller.SettlesDoubt
            && decision is not null
            && await work.SeenPeopleAsync([decision.Left, decision.Right], caller) is [var left, var right]
                ? (left.Id, right.Id)
                : null
        );
    }
}
