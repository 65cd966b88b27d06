namespace Headwater.Access;

/// <summary>How far somebody sees: which children their role reaches.</summary>
public enum Reach
{
    Nobody,

    School,
    Cases,
    Team,
    Service,
    Authority,
}
