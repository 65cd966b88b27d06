namespace Headwater.Intake.Findings;

/// <summary>How one year of one return stands.</summary>
/// <param name="Check">The newest check that covered it.</param>
/// <param name="Open">Open now, those set aside since the check not counted.</param>
/// <param name="OpenBefore">How many were open after the check before; null where there was none.</param>
/// <param name="OtherFiles">Whether the check before had files that this one had not, or lacked some: then the two figures cannot be held against each other.</param>
/// <param name="NotRun">How many rules could not look at everything, or had nothing to look at.</param>
/// <param name="IsNewest">Whether no later year of the return was checked.</param>
public sealed record ReturnStanding(
    string Return,
    int Year,
    long Check,
    DateOnly CheckedOn,
    long Open,
    long Errors,
    long Suppressed,
    long Mine,
    long New,
    long Back,
    long Gone,
    long? OpenBefore,
    bool OtherFiles,
    long Rules,
    long NotRun,
    bool IsNewest
);
