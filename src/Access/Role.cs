namespace Headwater.Access;

public enum Role
{
    Practitioner,
    TeamManager,

    /// <summary>Sees only the children on their own school's roll.</summary>
    SchoolInclusionLead,
    Analyst,
    Director,

    /// <summary>Manages users. Sees no child.</summary>
    Administrator,

    /// <summary>Reads the trail. Sees no child's record, only the numbers of children.</summary>
    InformationOfficer,
}
