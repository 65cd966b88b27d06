using Dapper;
using Headwater.Access.Trail;
using Headwater.Access.WrongTries;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Sharing;

/// <summary>A school of whose pupils an agreement would show some.</summary>
/// <param name="Name">Null where files tell its number alone.</param>
/// <param name="Children">How many; null where that is not counted out.</param>
public sealed record ForeseenSchool(string Urn, string? Name, long? Children);

/// <summary>Whom an agreement would reach if it held today.</summary>
/// <param name="Children">How many; null where it is one or a few.</param>
/// <param name="Schools">Those of which it would show some number that is not small, the most first.</param>
/// <param name="Others">How many more schools there are, each with a few.</param>
public sealed record Foreseen(long? Children, IReadOnlyList<ForeseenSchool> Schools, int Others);

/// <summary>
/// Says whom an agreement would reach, before anybody signs it, by the very condition that decides it afterwards. It names
/// no child and tells no small number; that somebody asked is on the trail.
/// </summary>
public sealed class ForeseeAgreement(Database database, TimeProvider clock)
{
    /// <summary>A count below this is not told: it could be somebody.</summary>
    public const int Fewest = 5;

    /// <summary>So often somebody may ask in an hour: nobody finds a child by asking for ever smaller groups.</summary>
    public const int AsksInAnHour = 30;

    /// <param name="terms">What it is for and from when until when need not be said yet.</param>
    public async Task<(Foreseen? Foreseen, Refusal? Refusal)> RunAsync(Terms terms, Caller by)
    {
        if (!by.AgreesSharing)
            return (null, new Refusal("Your role does not agree what is shared."));
        await using var work = await database.BeginAsync();
        var (judged, refusal) = await work.JudgeWhomAsync(terms, by.Authority);
        if (judged is not { } partner)
            return (null, refusal);

        var now = clock.GetUtcNow();
        var may = await work.MayAskAsync("whom an agreement reaches", AsksInAnHour, by, now);
        await work.WriteToTrailAsync(
            by,
            now,
            may ? "Asked whom an agreement would reach" : "Was refused whom an agreement would reach after too many",
            $"{partner.Name}: children {terms.Whom.InWords}",
            [],
            Purpose.Administration
        );
        var foreseen = may ? await CountAsync(work, terms.AsIfSigned(partner, by, now), by.Authority) : null;
        await work.KeepAsync();
        return (
            foreseen,
            may ? null : new Refusal($"You have asked {AsksInAnHour} times in an hour. Wait an hour, or sign.")
        );
    }

    private async Task<Foreseen> CountAsync(Work work, Agreement agreement, string authority)
    {
        var parameters = new DynamicParameters();
        var seen = NeedToKnow.Condition(Caller.Of(agreement, authority, clock.GetLocalNow()), "c", parameters);
        var schools = (
            await work.Connection.QueryAsync<(string? Urn, string? Name, long Children)>(
                $"""
                select g.school, s.name, g.children
                from (
                    select case when c.on_roll = 1 then c.school end as school, count(*) as children
                    from record_child c where c.joined_into is null and {seen}
                    group by case when c.on_roll = 1 then c.school end) g
                left join record_school s on s.authority = @callerAuthority and s.urn = g.school
                order by g.children desc, g.school
                """,
                parameters
            )
        ).ToList();
        return Told([.. schools]);
    }

    /// <summary>What is told of the children of each school, and of those on no roll (null).</summary>
    internal static Foreseen Told(IReadOnlyList<(string? Urn, string? Name, long Children)> schools)
    {
        var all = schools.Sum(each => each.Children);
        var told = schools.Where(each => each.Urn is not null && each.Children >= Fewest).ToList();
        // What is left when those are taken from all must not be somebody either.
        var rest = all - told.Sum(each => each.Children);
        return new Foreseen(
            all is > 0 and < Fewest ? null : all,
            [
                .. told.Select(each => new ForeseenSchool(
                    each.Urn ?? "",
                    each.Name,
                    rest is > 0 and < Fewest ? null : each.Children
                )),
            ],
            schools.Count(each => each.Urn is not null) - told.Count
        );
    }
}
