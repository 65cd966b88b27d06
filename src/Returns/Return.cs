using Headwater.Vocabulary;

namespace Headwater.Returns;

/// <summary>A set of tables that a council receives or sends together.</summary>
/// <param name="Slug">Names its page in the reference.</param>
public sealed record Return(string Slug, string Name, SourceSystem Source, string Meaning)
{
    /// <summary>Whether it is only checked: nothing of it is loaded as it stands, as other returns tell the same and more.</summary>
    public bool IsCheckedAlone { get; init; }

    /// <summary>Whether no year is its own: it tells how things stand on the day it is made, or each row tells its day.</summary>
    public bool HasNoYear { get; init; }

    /// <summary>Whether each file tells how things stand on a day of its own, so that the next one says much of it again.</summary>
    public bool IsOfADay { get; init; }

    /// <summary>Whether a row that goes on stands in the list of each year again: two lists say one thing twice only within a year.</summary>
    public bool RepeatsWhatGoesOn { get; init; }

    /// <summary>Whether it may be so large that of its rows only what rules name is kept.</summary>
    public bool IsLarge { get; init; }

    public static Return Schools { get; } =
        new("schools", "List of schools", SourceSystem.Schools, "the schools that other tables name by their URN")
        {
            IsOfADay = true,
        };

    public static Return SchoolCensus { get; } =
        new(
            "school-census",
            "School census",
            SourceSystem.Schools,
            "every pupil on a school's roll on the census day of each term, and those who left since the one before"
        )
        {
            HasNoYear = true,
        };

    public static Return SchoolCensusTables { get; } =
        new(
            "school-census-tables",
            "School census tables",
            SourceSystem.Schools,
            "the tables of a term's school census as a council downloads them, or one school's census as XML; joined, they are the school census, suspensions and alternative provision"
        )
        {
            IsCheckedAlone = true,
        };

    public static Return Attendance { get; } =
        new("attendance", "Attendance", SourceSystem.Schools, "the register's marks, a line for each pupil and week")
        {
            HasNoYear = true,
        };

    public static Return Exclusions { get; } =
        new("exclusions", "Suspensions and exclusions", SourceSystem.Schools, "each suspension or exclusion")
        {
            HasNoYear = true,
        };

    public static Return AlternativeProvision { get; } =
        new(
            "alternative-provision",
            "Alternative provision",
            SourceSystem.Schools,
            "placements away from the pupil's own school, in registered and unregistered settings"
        )
        {
            HasNoYear = true,
            RepeatsWhatGoesOn = true,
        };

    public static Return Sen2 { get; } =
        new(
            "sen2",
            "SEN2",
            SourceSystem.Sen2,
            "each request, assessment and education, health and care plan, as exported from the collection"
        );

    public static Return EarlyHelp { get; } =
        new("early-help", "Early help", SourceSystem.EarlyHelp, "the early help module's episodes");

    public static Return SafeguardingDataset { get; } =
        new(
            "safeguarding-dataset",
            "Standard Safeguarding Dataset",
            SourceSystem.SocialCare,
            "the whole history of children's social care, a table for each part of the work"
        )
        {
            HasNoYear = true,
            IsLarge = true,
        };

    public static Return Ssda903 { get; } =
        new("ssda903", "SSDA903", SourceSystem.SocialCare, "children looked after in a year that ends on 31 March");

    public static Return ChildrenInNeed { get; } =
        new(
            "cin-census",
            "Children in need census",
            SourceSystem.SocialCare,
            "every referral, assessment and plan of a year that ends on 31 March, as one XML file"
        )
        {
            IsCheckedAlone = true,
        };

    public static Return AnnexA { get; } =
        new(
            "annex-a",
            "Annex A",
            SourceSystem.SocialCare,
            "the lists of children that Ofsted asks for at an inspection of children's services or of an area's SEND arrangements, mostly one workbook with a sheet for each"
        )
        {
            IsCheckedAlone = true,
            HasNoYear = true,
        };

    public static Return PlacementCensus { get; } =
        new(
            "placement-census",
            "Placement census",
            SourceSystem.SocialCare,
            "the placements of a region's authorities on one day, with their weekly costs"
        )
        {
            IsCheckedAlone = true,
            HasNoYear = true,
            IsOfADay = true,
        };

    public static Return Nccis { get; } =
        new(
            "nccis",
            "NCCIS",
            SourceSystem.Schools,
            "what each young person of 16 or 17, or up to 25 with a plan, does now, month by month; as the XML file for the Department or as a list"
        )
        {
            IsCheckedAlone = true,
            HasNoYear = true,
            IsOfADay = true,
        };

    public static Return YouthJustice { get; } =
        new("youth-justice", "Youth justice", SourceSystem.YouthJustice, "the youth justice service's cases");

    public static Return MissingEpisodes { get; } =
        new(
            "missing-episodes",
            "Missing episodes",
            SourceSystem.Missing,
            "the missing coordinator's list, with what return interviews found"
        )
        {
            HasNoYear = true,
        };

    /// <summary>Every return, in the order of the reference.</summary>
    public static IReadOnlyList<Return> All { get; } =
    [
        Schools,
        SchoolCensus,
        SchoolCensusTables,
        Attendance,
        Exclusions,
        AlternativeProvision,
        Sen2,
        EarlyHelp,
        SafeguardingDataset,
        Ssda903,
        ChildrenInNeed,
        AnnexA,
        PlacementCensus,
        Nccis,
        YouthJustice,
        MissingEpisodes,
    ];

    public IEnumerable<Table> Tables => Catalogue.All.Where(table => table.Return == this);
}
