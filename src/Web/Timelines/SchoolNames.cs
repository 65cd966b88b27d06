using Dapper;
using Headwater.Access;
using Headwater.Storage;

namespace Headwater.Web.Timelines;

/// <summary>The names of schools by their URN: facts name schools by number.</summary>
public sealed class SchoolNames(IReadOnlyList<(string Urn, string Name)> schools)
{
    private readonly Dictionary<string, string> names = schools.ToDictionary(
        school => school.Urn,
        school => school.Name
    );

    public static SchoolNames None { get; } = new([]);

    /// <summary>In order of name.</summary>
    public IReadOnlyList<(string Urn, string Name)> All => schools;

    public string Of(IReadOnlyDictionary<string, string> facts) =>
        facts.TryGetValue("school", out var urn) ? Of(urn) : "a school not named";

    public string Of(string urn) => names.GetValueOrDefault(urn, $"school {urn}");

    public static async Task<SchoolNames> ReadAsync(Database database, Caller caller)
    {
        await using var work = await database.ReadAsync();
        var rows = await work.Connection.QueryAsync<(string Urn, string Name)>(
            "select urn, name from record_school where authority = @Authority order by name, urn",
            new { caller.Authority }
        );
        return new SchoolNames([.. rows]);
    }
}
