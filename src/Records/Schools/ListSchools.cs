using Dapper;
using Headwater.Access;
using Headwater.Storage;

namespace Headwater.Records.Schools;

/// <summary>A school as the authority's own list names it.</summary>
public sealed record School(string Urn, string Name);

/// <summary>Lists an authority's schools in order of name. It says nothing of a child.</summary>
public sealed class ListSchools(Database database)
{
    public async Task<IReadOnlyList<School>> RunAsync(Caller caller)
    {
        await using var work = await database.ReadAsync();
        return
        [
            .. await work.Connection.QueryAsync<School>(
                "select urn, name from record_school where authority = @Authority order by name, urn",
                new { caller.Authority }
            ),
        ];
    }
}
