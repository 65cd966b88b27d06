using Headwater.Demo.Lives;
using Headwater.Demo.Workers;

namespace Headwater.Demo.Systems.EarlyHelp;

/// <summary>One family's episode; every child it names has a line of their own in the module's extract.</summary>
public sealed class EarlyHelpEpisode
{
    public required DateOnly Requested { get; init; }

    public required string Source { get; init; }

    public required string Decision { get; init; }

    public required string Reason { get; init; }

    public required IReadOnlyList<Life> Children { get; init; }

    public required Worker Lead { get; init; }

    public DateOnly? Start { get; init; }

    public DateOnly? End { get; set; }

    public string EndReason { get; set; } = "";

    public bool On(DateOnly day) => Start <= day && (End is null || End > day);
}
