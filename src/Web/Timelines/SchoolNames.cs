using Dapper;
using Headwater.Access;
using Headwater.Storage;

namespace Headwater.Web.Timelines;

/// <summary>The names of the authority's schools by their URN: facts name schools by number.</summary>
public sealed class SchoolNames(IReadOnlyDictionary<string, string> names)
{
    public string Of(IReadOnlyDictionary<string, string> facts) =>
        facts.TryGetValue("school", out var urn) ? Of(urn) : "a school not named";

    public string Of(string urn) => names.GetValueOrDefault(urn, $"school {urn}");

    public static async Task<SchoolNames> ReadAsync(Database database, Caller caller)
    {
        await using var work = await database.ReadAsync();
        var rows = await work.Connection.QueryAsync<(string Urn, string Name)>(
            "select urn, name from record_school where authority = @Authority",
            new { caller.Authority }
        );
        return new SchoolNames(rows.ToDictionary(row => row.Urn, row => row.Name));
    }
}
