namespace Headwater.Access;

/// <summary>What somebody looks for. It stands on every line of the trail.</summary>
public enum Purpose
{
    DirectWork,
    Oversight,
    DataQuality,
    Assurance,
    Returns,
    InformationRights,
    Administration,
}
