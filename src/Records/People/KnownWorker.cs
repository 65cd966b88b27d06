using System.Text.Json;

namespace Headwater.Records.People;

/// <summary>What the files call a worker. Null is not known.</summary>
public sealed record KnownWorker(string Worker, string? Name, string? Team)
{
    /// <param name="facts">What lines tell of them, the newest last.</param>
    internal static KnownWorker Of(string worker, IEnumerable<string> facts)
    {
        var (name, team) = ((string?)null, (string?)null);
        foreach (var fact in facts)
        {
            var said = JsonSerializer.Deserialize<Dictionary<string, string>>(fact) ?? [];
            name = said.TryGetValue("name", out var called) ? called : name;
            team = said.TryGetValue("team", out var part) ? part : team;
        }

        return new KnownWorker(worker, name, team);
    }
}
