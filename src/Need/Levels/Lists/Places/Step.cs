namespace Headwater.Need.Levels.Lists.Places;

/// <summary>What is looked at to say who comes first, in this order.</summary>
public enum Step
{
    PartsOfLife,
    Reasons,
    Level,
    New,
    Waiting,
    Lot,
}
