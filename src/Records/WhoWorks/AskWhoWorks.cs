using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Access.WrongTries;
using Headwater.Records.Matching;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.WhoWorks;

/// <summary>
/// Says which services work with a child whom the caller knows by name or number, and whom to ring: that there is a record,
/// and nothing of what it holds. Nobody finds a child by looking around here.
/// </summary>
public sealed class AskWhoWorks(Database database, TimeProvider clock)
{
    /// <summary>So often somebody may ask in an hour, in vain or not: nobody goes through a list of names.</summary>
    public const int AsksInAnHour = 30;

    /// <returns>Who works with the child; none where nobody does, where there is no such child and where the caller may not learn it: which of these is not said.</returns>
    public async Task<(IReadOnlyList<Works> Works, Refusal? Refusal)> RunAsync(Named named, Caller caller)
    {
        if (!caller.LearnsWhoWorks)
            return ([], new Refusal("Your role does not ask who works with a child."));
        if (!named.ByNumber && !named.ByName)
            return (
                [],
                new Refusal("Give the first name, the family name and the date of birth, or a number: all of it.")
            );

        await using var work = await database.BeginAsync();
        var now = clock.GetUtcNow();
        var about = named.ByNumber ? "by a number" : "by name and birth date";
        if (!await work.MayAskAsync("who works with a child", AsksInAnHour, caller, now))
        {
            await work.WriteRefusalToTrailAsync(
                caller,
                now,
                "Was refused to ask who works with a child after too many",
                about,
                []
            );
            await work.KeepAsync();
            return ([], new Refusal($"You have asked {AsksInAnHour} times in an hour. Wait an hour, or ring."));
        }

        var sought = $"{Folding.Fold(named.FamilyName ?? "")} {Folding.Fold(named.GivenName ?? "")}".Trim();
        var children = await work.NamedAsync(named, sought, caller);
        // Each source numbers by itself: whose number it is cannot be told.
        var unclear = named.ByNumber && children.Count(each => each.Open) > 1;
        var works = unclear ? [] : await work.WorksAsync(children.Select(each => each.Child), Today, caller);
        if (works.Count > 0)
            await work.WriteToTrailAsync(
                caller,
                now,
                "Was told who works with a child",
                about,
                [.. children.Where(each => each.Open).Select(each => each.Child)]
            );
        else
            await work.WriteRefusalToTrailAsync(
                caller,
                now,
                WhoOpened.AskedInVain,
                about,
                children.Select(each => each.Child)
            );
        await work.KeepAsync();
        return (
            works,
            unclear ? new Refusal("This number is not of one child alone. Ask by name and date of birth.") : null
        );
    }

    /// <summary>The same of a child whose page the caller has open and who is known to services that it does not show.</summary>
    public async Task<IReadOnlyList<Works>> OfChildAsync(long child, Caller caller)
    {
        if (!caller.LearnsWhoWorks || NeedToKnow.SeesWhole(caller))
            return [];
        await using var work = await database.BeginAsync();
        var works = await work.WorksAsync([child], Today, caller);
        if (works.Count > 0)
            await work.WriteToTrailAsync(
                caller,
                clock.GetUtcNow(),
                "Was told who works with a child",
                "on the child’s page",
                [child]
            );
        await work.KeepAsync();
        return works;
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().Date);
}
