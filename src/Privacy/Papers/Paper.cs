namespace Headwater.Privacy.Papers;

/// <summary>A paper that data protection law or good practice asks of a council that uses Headwater.</summary>
/// <param name="Slug">Stands in addresses and commands, and beside signatures; never changed.</param>
/// <param name="Source">Where its headings are from.</param>
public sealed record Paper(string Slug, string Name, string Meaning, string Source)
{
    public static Paper ProcessingRecord { get; } =
        new(
            "processing-record",
            "Record of processing",
            "What is done with whose data, why, and who is told",
            "UK GDPR, article 30(1)"
        );

    public static Paper ImpactAssessment { get; } =
        new(
            "impact-assessment",
            "Data protection impact assessment",
            "What could go wrong for the people whom the data are about, and what is done about it",
            "UK GDPR, article 35; headings of the Information Commissioner’s sample template"
        );

    public static Paper TransparencyRecord { get; } =
        new(
            "transparency-record",
            "Algorithmic transparency record",
            "How Headwater suggests, what it uses, and how people decide",
            "Algorithmic Transparency Recording Standard, version 3: headings of its two tiers"
        );

    public static Paper PublicNotice { get; } =
        new(
            "public-notice",
            "Public privacy page",
            "What people whom the data are about are told, in plain words",
            "UK GDPR, articles 12 to 14"
        );

    public static IReadOnlyList<Paper> All { get; } =
    [ProcessingRecord, ImpactAssessment, TransparencyRecord, PublicNotice];

    public static Paper? Find(string slug) => All.FirstOrDefault(paper => paper.Slug == slug);
}
