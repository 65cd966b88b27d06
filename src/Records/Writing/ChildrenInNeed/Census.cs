using System.Globalization;
using Headwater.Returns.ChildrenInNeed;
using Headwater.Returns.Ssda903;
using Headwater.Vocabulary;

namespace Headwater.Records.Writing.ChildrenInNeed;

/// <summary>The children in need census of a year, from what is known of children who were referred.</summary>
internal static class Census
{
    public static IReadOnlyList<Kind> About { get; } = [Kind.Referral];

    public static IReadOnlyList<Kind> Needed { get; } =
    [
        Kind.Referral,
        Kind.Assessment,
        Kind.AssessmentFactor,
        Kind.ChildInNeedPlan,
        Kind.Section47Enquiry,
        Kind.InitialConference,
        Kind.ProtectionPlan,
        Kind.ProtectionReview,
        Kind.Disability,
        Kind.Described,
    ];

    /// <summary>Adds the rows of one child; says whether there were any.</summary>
    public static bool Write(KnownChild child, int year, Rows rows)
    {
        var its = new CensusYear(child, year);
        if (its.Cases.Count is 0)
            return false;
        People.Write(its, rows);
        Cases.Write(its, rows);
        return true;
    }

    public static void Head(int year, Rows rows) =>
        rows.Add(CensusHeaderTable.Table)
            .Text(CensusHeaderTable.Collection, "CIN")
            .Text(CensusHeaderTable.Year, year.ToString(CultureInfo.InvariantCulture))
            .Day(CensusHeaderTable.ReferenceDate, CollectionYear.Last(year))
            .Text(CensusHeaderTable.SourceLevel, "L")
            .Text(CensusHeaderTable.Software, "Headwater");
}
