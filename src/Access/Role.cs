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

    /// <summary>Works for another organisation. Sees what an agreement in force with it names, and nothing else.</summary>
    PartnerWorker,

    /// <summary>Reads the trail. Sees no child's record, only the numbers of children.</summary>
    InformationOfficer,
}
