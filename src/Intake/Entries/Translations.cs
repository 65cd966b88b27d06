using Headwater.Returns;

namespace Headwater.Intake.Entries;

/// <summary>How each table is read, in the order in which tables that point at one another must be.</summary>
internal static class Translations
{
    public static IReadOnlyList<Translation> All { get; } =
    [
        Schools.SchoolList.Translation,
        Schools.PupilsOnRoll.Translation,
        Schools.PupilsNoLongerOnRoll.Translation,
        Schools.WeeklyMarks.Translation,
        Schools.Exclusions.Translation,
        Schools.AlternativePlacements.Translation,
        Sen2.People.Translation,
        Sen2.Requests.Translation,
        Sen2.Assessments.Translation,
        Sen2.PlanDetails.Translation,
        Sen2.NamedPlans.Translation,
        Sen2.ActivePlans.Translation,
        Sen2.PlacementDetails.Translation,
        Sen2.Needs.Translation,
        EarlyHelp.Episodes.Translation,
        SocialCare.People.Translation,
        SocialCare.Families.Translation,
        SocialCare.Addresses.Translation,
        SocialCare.Disabilities.Translation,
        SocialCare.ImmigrationStatuses.Translation,
        SocialCare.Identifiers.Translation,
        SocialCare.Contacts.Translation,
        SocialCare.Referrals.Translation,
        SocialCare.Assessments.Translation,
        SocialCare.FactorsFound.Translation,
        SocialCare.ChildInNeedPlans.Translation,
        SocialCare.Enquiries.Translation,
        SocialCare.Conferences.Translation,
        SocialCare.ProtectionPlans.Translation,
        SocialCare.ProtectionReviews.Translation,
        SocialCare.CareEpisodes.Translation,
        SocialCare.Placements.Translation,
        SocialCare.CareReviews.Translation,
        SocialCare.Scores.Translation,
        SocialCare.MissingEpisodes.Translation,
        SocialCare.CareLeavers.Translation,
        SocialCare.Permanence.Translation,
        SocialCare.Professionals.Translation,
        SocialCare.Involvements.Translation,
        CareReturn.Headers.Translation,
        CareReturn.Episodes.Translation,
        CareReturn.Reviews.Translation,
        CareReturn.AsylumSeekers.Translation,
        CareReturn.Health.Translation,
        CareReturn.CareLeavers.Translation,
        CareReturn.Adoptions.Translation,
        CareReturn.PlacedForAdoption.Translation,
        CareReturn.PreviousPermanence.Translation,
        CareReturn.Missing.Translation,
        CareReturn.Workers.Translation,
        CareReturn.DeprivationOfLiberty.Translation,
        YouthJustice.Cases.Translation,
        Missing.Episodes.Translation,
    ];

    private static readonly Dictionary<Table, int> Places = All.Select((translation, i) => (translation.Table, i))
        .ToDictionary(pair => pair.Table, pair => pair.i);

    /// <summary>Whether the table tells timelines anything; some are checked alone.</summary>
    public static bool Reads(Table table) => Places.ContainsKey(table);

    public static Translation Of(Table table) => All[Places[table]];

    /// <summary>When a table is read among those of its folder.</summary>
    public static int Order(Table table) => Places[table];
}
