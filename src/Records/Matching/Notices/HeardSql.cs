using Dapper;
using Headwater.Access;
using Headwater.Records.People;
using Headwater.Records.Timelines;
using Headwater.Storage;

namespace Headwater.Records.Matching.Notices;

/// <summary>One child of a notice that a caller hears of.</summary>
/// <param name="Child">As it now stands.</param>
internal sealed record HeardRow(
    long Number,
    string What,
    string Sources,
    string? ChildName,
    string? ChildBorn,
    string? OtherName,
    string? OtherBorn,
    long? Act,
    string? ByDisplay,
    string At,
    long First,
    long? FirstInto,
    long? Other,
    long? OtherInto,
    long Child,
    string? GivenName,
    string? FamilyName,
    string? BirthDate
)
{
    public Stood Stands => new(Naming.Of(GivenName, FamilyName, null, null), Day(BirthDate));

    public IReadOnlyList<Stood> Stood =>
        ChildName is { } child && OtherName is { } other
            ? [new Stood(child, Day(ChildBorn)), new Stood(other, Day(OtherBorn))]
            : [];

    /// <summary>The one of the two that the notice is about foremost, as it now stands.</summary>
    public long FirstNow => FirstInto ?? First;

    /// <summary>The other as it now stands; null where nothing may lead to it.</summary>
    public long? OtherNow => OtherInto ?? Other;

    private static DateOnly? Day(string? text) => text is null ? null : EntrySql.Day(text);
}

internal static class HeardSql
{
    /// <summary>The notices that a caller hears of and has not read, the newest first: of each the children whom they hold and may see.</summary>
    public static async Task<IReadOnlyList<HeardRow>> HeardAsync(this Work work, Caller caller)
    {
        var parameters = new DynamicParameters(new { me = caller.Name });
        return
        [
            .. await work.Connection.QueryAsync<HeardRow>(
                $"""
                {StandFor.Numbers(
                    "select r.child, r.child from record_notice_reader r where r.authority = @callerAuthority and r.reader = @me",
                    "@callerAuthority"
                )}
                select n.number, n.what, n.sources, n.child_name, n.child_born, n.other_name, n.other_born, n.act,
                       n.by_display, n.at, f.id as first, f.joined_into as first_into, s.id as other, s.joined_into as other_into,
                       c.id as child, c.given_name, c.family_name, c.birth_date
                from record_notice_reader r
                join record_notice n on n.number = r.notice
                join stands o on o.asked = r.child
                join record_child c on c.id = o.child
                join record_child f on f.id = n.child
                left join record_child s on s.id = n.other
                where r.authority = @callerAuthority and r.reader = @me and c.joined_into is null
                  and {NeedToKnow.Condition(caller, "c", parameters)}
                order by n.number desc, c.id
                """,
                parameters
            ),
        ];
    }

    /// <summary>The numbers of all notices on a caller's list, also of those whose children they may no longer see.</summary>
    public static Task<IEnumerable<long>> UnreadAsync(this Work work, Caller caller) =>
        work.Connection.QueryAsync<long>(
            "select distinct notice from record_notice_reader where authority = @Authority and reader = @Name",
            new { caller.Authority, caller.Name }
        );
}
