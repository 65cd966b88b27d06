using Headwater.Records.WhoWorks;

namespace Headwater.Web.Words;

/// <summary>Whom to ring, in one line.</summary>
public static class WorksWords
{
    public static string Of(Works works)
    {
        var who = string.Join(", ", new[] { works.Team, works.Worker }.Where(part => !string.IsNullOrWhiteSpace(part)));
        var ring = works.Ring is { } line
            ? $"Ring {line.Name}, {line.Phone}{(works.Worker is null ? "" : $", and ask for {works.Worker}")}."
            : "Ask the switchboard for them.";
        return $"{Sources.Name(works.Service)}{(who is "" ? "" : $": {who}")}. {ring}";
    }
}
