using Dapper;
using Headwater.Access;

namespace Headwater.Records.Matching.Notices;

internal static class NoticeSql
{
    /// <summary>
    /// The notices that a caller has not read: of children whom they may see and hold. Who holds a child is the worker whom
    /// the files name, the school whose roll has them, every team manager, and whoever opened the child's page in the ninety
    /// days before. Nobody is told what they did themselves. A notice never leads from the life before an adoption to the life
    /// after it, whenever the order came to be known.
    /// </summary>
    public static string Unread(Caller caller, DynamicParameters parameters)
    {
        parameters.Add("me", caller.Name);
        parameters.Add("myWorker", caller.Worker);
        var holds = caller.Role switch
        {
            // Those whom a school may see are on its roll.
            Role.TeamManager or Role.SchoolInclusionLead => "1 = 1",
            _ => """
                (c.worker = @myWorker or o.worker = @myWorker or exists (
                    select 1 from access_trail_child l join access_trail t on t.number = l.number
                    where l.child = o.id and t.by_name = @me and t.did = 'Opened a child''s page'
                      and t.at >= n.looked and t.at < n.at))
                """,
        };
        return $"""
            from record_notice n
            join record_child f on f.id = n.child
            join record_child o on o.id = n.child or o.id = n.other
            join record_child c on c.id = coalesce(o.joined_into, o.id)
            where n.authority = @callerAuthority and coalesce(n.by_name, '') <> @me
              and not exists (select 1 from record_notice_read r where r.by_name = @me and r.notice = n.number)
              and (o.id = f.id or coalesce(f.joined_into, f.id) = c.id or not exists (
                    select 1 from record_person p
                    where p.adopted_on is not null and p.child in (c.id, coalesce(f.joined_into, f.id))))
              and {NeedToKnow.Condition(caller, "c", parameters)} and {holds}
            """;
    }
}
