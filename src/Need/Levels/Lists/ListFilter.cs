namespace Headwater.Need.Levels.Lists;

public enum ListOrder
{
    /// <summary>The highest level first, and within it what changed last.</summary>
    Level,
    Changed,
    Name,

    /// <summary>What a person should decide first: the highest level suggested, and within it what has waited longest. What waits for nobody comes after.</summary>
    Waiting,
}

/// <summary>Which children to list. Without more, those at a level from 1: the agreed level where there is one, else the suggested.</summary>
/// <param name="Signal">The key of a signal that is a reason.</param>
/// <param name="School">The URN of a school whose roll they are on, or were last on.</param>
/// <param name="Name">Beginnings of their names, in any order: "smi jo".</param>
/// <param name="Change">What the newest run changed; with <see cref="Levels.Change.Gone"/>, those for whom no signal is raised any more.</param>
/// <param name="Worker">The number of the worker who holds them.</param>
/// <param name="ToDecide">Only children who wait for a person (<see cref="Waiting"/>).</param>
/// <param name="Ages">Only children, or only young adults; null for both.</param>
/// <param name="Everyone">Every child that the caller may see, at a level or not; they come in order of name.</param>
/// <param name="Among">Only these children, by their numbers; null for any.</param>
public sealed record ListFilter(
    PathwayLevel? Level = null,
    string? Signal = null,
    string? School = null,
    int? CurriculumYear = null,
    string? Name = null,
    Change? Change = null,
    string? Worker = null,
    bool ToDecide = false,
    AgeGroup? Ages = null,
    bool Everyone = false,
    IReadOnlyCollection<long>? Among = null,
    ListOrder Order = ListOrder.Level
)
{
    /// <summary>Nothing is asked of the suggestion, only of the child.</summary>
    internal bool AsksOfChildOnly => Everyone && Change is null && !ToDecide;

    /// <summary>Nothing is asked of the child, but for their age: neither name, school, year nor worker.</summary>
    internal bool AsksOfSuggestionOnly =>
        this is { Everyone: false, Among: null, School: null, CurriculumYear: null, Name: null, Worker: null };

    /// <summary>For the trail: what was asked for, without a name that was sought.</summary>
    public string About =>
        string.Join(
            ", ",
            new[]
            {
                Level is { } level ? $"level {(int)level}" : null,
                Signal is null ? null : $"signal {Signal}",
                School is null ? null : $"school {School}",
                CurriculumYear is { } year ? $"year {year}" : null,
                Name is null ? null : "a name",
                Change is null ? null : $"change {Change}",
                Worker is null ? null : $"worker {Worker}",
                ToDecide ? "to decide" : null,
                Ages is AgeGroup.YoungAdults ? "young adults" : null,
                Everyone ? "everyone" : null,
            }.OfType<string>()
        );
}
