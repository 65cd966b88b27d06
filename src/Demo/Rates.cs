using Headwater.Demo.Workers;

namespace Headwater.Demo;

/// <summary>
/// The pace at which things happen in the borough, set so that what comes out agrees with <see cref="BaseRates"/>. Each
/// is for a child or home of middling need; need multiplies it.
/// </summary>
public static class Rates
{
    public const double LeavesTheBoroughEachYear = 0.045;
    public const double AloneShareOfHouseholds = 0.0058;

    public const double AbsenceLogBase = -3.53;
    public const double SlipThreshold = 0.495;
    public const double SlipStep = 1.14;
    public const double ExposureEachMonth = 0.0006;
    public const double RefusalEachMonth = 0.00108;

    public const double SuspensionEachMonth = 0.0025;
    public const double PrimarySuspensionEachMonth = 0.0009;
    public const double ExclusionAfterSuspension = 0.028;

    public const double SupportThreshold = 1.1;
    public const double PlanThreshold = 1.75;

    public const double AskedInHope = 0.5;

    public const double EarlyHelpEachMonth = 0.0011;
    public const double FamilyContactEachMonth = 0.00225;
    public const double ChildContactEachMonth = 0.0018;
    public const double ContactForEachSuspension = 0.05;
    public const double DisabilityContactEachMonth = 0.008;
    public const double SoonerAgain = 3.2;
    public const double ReferralThreshold = 0.6;

    public const double NoFurtherActionBelow = -0.17;
    public const double PlanAbove = 0.5;
    public const double EnquiryAbove = 1.23;
    public const double ConferenceAbove = 2.3;
    public const double PlanEndsEachMonth = 0.21;
    public const double DisabilityPlanEndsEachMonth = 0.004;
    public const double ProtectionAfterPlanEachMonth = 0.0042;
    public const double ProtectionEndsEachMonth = 0.105;

    public const double CareFromProtectionEachMonth = 0.017;
    public const double CareFromNeedEachMonth = 0.0028;
    public const double CareOfAdolescentsEachMonth = 0.0013;
    public const double ShortStayDays = 110;
    public const double LongStayEndsEachMonth = 0.016;
    public const double PlacementMoveEachMonth = 0.033;

    public const double MissingFromCareEachMonth = 0.0085;
    public const double MissingFromHomeEachMonth = 0.00018;
    public const double OffenceEachMonth = 0.00035;
    public const double FormalOutcomeShare = 0.5;

    public const double OutOfEducationAfterSixteen = 0.023;
    public const double NotKnownAfterSixteen = 0.067;

    public const double StrainEmerging = 1.35;
    public const double StrainOnTheEdge = 2.1;

    public const double TurnoverEachYear = 0.16;
    public const double AgencyShare = 0.06;

    public static IReadOnlyDictionary<Team, double> PostsPerTenThousand { get; } =
        new Dictionary<Team, double>
        {
            [Team.FrontDoor] = 4,
            [Team.Assessment] = 6,
            [Team.FamilySupport] = 18,
            [Team.DisabledChildren] = 4,
            [Team.LookedAfter] = 5,
            [Team.LeavingCare] = 4,
            [Team.EarlyHelp] = 8,
            [Team.YouthJustice] = 4,
        };

    /// <summary>A quarter more children were in care in 2019 than in 2025 (246 against 197) in the borough that rates are taken from.</summary>
    public static double CareTrend(int schoolYear) => schoolYear < 2020 ? 1.25 : 1;

    /// <summary>First-time entrants fell from 651 to 114 in 100,000 between 2016 and 2024 in the borough that rates are taken from.</summary>
    public static double CrimeTrend(int schoolYear) => Math.Max(1, 4.2 - (0.5 * (schoolYear - 2015)));
}
