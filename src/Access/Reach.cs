namespace Headwater.Access;

/// <summary>How far somebody sees: which children their role reaches.</summary>
public enum Reach
{
    Nobody,

    /// <summary>What an agreement in force with their organisation names (<see cref="Sharing.Agreement"/>).</summary>
    Agreement,

    School,
    Cases,
    Team,
    Service,
    Authority,
}
