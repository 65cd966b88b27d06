using Headwater.Records.Schools;

namespace Headwater.Web.Timelines;

/// <summary>The names of schools by their URN: facts name schools by number.</summary>
public sealed class SchoolNames(IReadOnlyList<School> schools)
{
    private readonly Dictionary<string, string> names = schools.ToDictionary(
        school => school.Urn,
        school => school.Name
    );

    public static SchoolNames None { get; } = new([]);

    /// <summary>In order of name.</summary>
    public IReadOnlyList<School> All => schools;

    public string Of(IReadOnlyDictionary<string, string> facts) =>
        facts.TryGetValue("school", out var urn) ? Of(urn) : "a school not named";

    public string Of(string urn) => names.GetValueOrDefault(urn, $"school {urn}");
}
