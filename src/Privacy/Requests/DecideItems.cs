using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Requests;

/// <summary>Decides what of a file goes out: facts that may be about another person, which do not until somebody lets them, and whole rows, which do until somebody keeps them back.</summary>
public sealed class DecideItems(Database database, OpenRequest open, TimeProvider clock)
{
    public const int Longest = 500;

    private const string None = "There is no such request among those you may see.";
    private const string Unticked = "Tick what this is about.";

    /// <summary>Keeps back all about which nobody has decided yet. There is no such way to let it go: each that goes out was looked at.</summary>
    /// <inheritdoc cref="TogetherAsync"/>
    public async Task<Refusal?> RestAsync(long number, string why, Caller by)
    {
        if (Unsaid(release: false, why) is { } refusal)
            return refusal;
        return await open.RunAsync(number, by) is not { } opened
            ? new Refusal(None)
            : await FactsAsync(
                opened,
                [.. opened.Copy.Undecided.Select(fact => fact.Item ?? "")],
                false,
                why,
                by,
                leaveDecided: true
            );
    }

    /// <summary>Decides about what asks the same, all of it or nothing: each by its own print, as whoever decides saw it, so that nothing that comes later is decided with it.</summary>
    /// <param name="why">Why it is kept back, in the words that whoever asked reads (<see cref="Exemptions"/>); nothing where it goes out.</param>
    public async Task<Refusal?> TogetherAsync(
        long number,
        IReadOnlyCollection<string> items,
        bool release,
        string why,
        Caller by
    )
    {
        if (items.Count is 0)
            return new Refusal(Unticked);
        if (Unsaid(release, why) is { } refusal)
            return refusal;
        if (await open.RunAsync(number, by) is not { } opened)
            return new Refusal(None);
        return items.Except(opened.Copy.Items.Select(fact => fact.Item ?? "")).Any()
            ? new Refusal("The file changed since you looked, so nothing was decided. Look at it again.")
            : await FactsAsync(opened, [.. items.Distinct()], release, why, by);
    }

    /// <summary>Keeps back rows of the child's own, such as where a parent asks who is the danger; or lets them go out after all.</summary>
    /// <inheritdoc cref="TogetherAsync"/>
    public async Task<Refusal?> RowsAsync(
        long number,
        IReadOnlyCollection<string> rows,
        bool release,
        string why,
        Caller by
    )
    {
        if (rows.Count is 0)
            return new Refusal(Unticked);
        if (Unsaid(release, why) is { } refusal)
            return refusal;
        if (await open.RunAsync(number, by) is not { } opened)
            return new Refusal(None);
        return await WriteAsync(
            opened,
            [
                .. opened
                    .Copy.Parts.SelectMany(part => part.Rows)
                    .Select(row => row.Item)
                    .Where(rows.Contains)
                    .Distinct(),
            ],
            release,
            why,
            release ? "Released rows for somebody’s file" : "Kept back rows from somebody’s file",
            by
        );
    }

    private Task<Refusal?> FactsAsync(
        OpenedRequest opened,
        IReadOnlyList<string> items,
        bool goes,
        string why,
        Caller by,
        bool leaveDecided = false
    ) =>
        WriteAsync(
            opened,
            items,
            goes,
            why,
            !goes ? "Kept back facts from somebody’s file"
                : items.Count is 1 ? "Released a fact for somebody’s file"
                : "Released facts for somebody’s file",
            by,
            leaveDecided
        );

    private static Refusal? Unsaid(bool release, string why) =>
        !release && (string.IsNullOrWhiteSpace(why) || why.Length > Longest)
            ? new Refusal(
                $"Say why it is kept back, such as that it is about another person who did not agree, in {Longest} characters or fewer."
            )
            : null;

    private async Task<Refusal?> WriteAsync(
        OpenedRequest opened,
        IReadOnlyList<string> items,
        bool goes,
        string why,
        string did,
        Caller by,
        bool leaveDecided = false
    )
    {
        if (items.Count is 0)
            return new Refusal("There is nothing to decide. The file may have changed: look at it again.");
        var number = opened.Request.Number;
        await using var work = await database.BeginAloneAsync("privacy_request");
        if (await work.RequestAsync(number, by) is not { ClosedAt: null })
            return new Refusal("This request is closed.");
        var now = clock.GetUtcNow();
        if (leaveDecided)
        {
            // What a colleague decided since the file was opened is theirs.
            var there = await work.DecidedAsync(number, by.Authority);
            items = [.. items.Where(item => !there.ContainsKey(item))];
        }

        foreach (var item in items)
            await work.DecideAsync(number, item, goes, goes ? "" : why.Trim(), by, now);
        await work.ReopenAsync(number, by.Authority);
        await work.WriteToTrailAsync(
            by,
            now,
            did,
            $"request {number}, {items.Count}",
            [opened.Copy.Child],
            Purpose.InformationRights
        );
        await work.KeepAsync();
        return null;
    }
}
