using System.Data.Common;
using Dapper;

namespace Headwater.Storage.Postgres;

/// <summary>What stands in the schema on the server and acts by itself, or stands where a table should: Headwater makes none of it.</summary>
internal static class Strangers
{
    public static async Task<IReadOnlyList<string>> OfAsync(DbConnection connection)
    {
        var found = await connection.QueryAsync<(string What, string Name, string Table)>(
            """
            select 'trigger', t.tgname::text, c.relname::text from pg_trigger t join pg_class c on c.oid = t.tgrelid
            where not t.tgisinternal and c.relnamespace = current_schema()::regnamespace
            union all
            select 'rule', r.rulename::text, c.relname::text from pg_rewrite r join pg_class c on c.oid = r.ev_class
            where r.rulename <> '_RETURN' and c.relnamespace = current_schema()::regnamespace
            union all
            select 'row policy', p.polname::text, c.relname::text from pg_policy p join pg_class c on c.oid = p.polrelid
            where c.relnamespace = current_schema()::regnamespace
            union all
            select case c.relkind when 'v' then 'view' when 'm' then 'view' else 'table of another kind' end,
                   c.relname::text, c.relname::text
            from pg_class c where c.relkind in ('v', 'm', 'f', 'p') and c.relnamespace = current_schema()::regnamespace
            union all
            select 'table that inherits', k.relname::text, c.relname::text
            from pg_inherits i join pg_class c on c.oid = i.inhparent join pg_class k on k.oid = i.inhrelid
            where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
            order by 1, 2, 3
            """
        );
        return [.. found.Select(each => $"The {each.What} {each.Name} on {each.Table} is not Headwater’s.")];
    }
}
