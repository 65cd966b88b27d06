using Headwater.Returns.Formats;

namespace Headwater.Returns.Schools;

/// <summary>Every school that the other tables name.</summary>
public static class SchoolsTable
{
    public static Table Table { get; } =
        new(Return.Schools, "Schools", "schools", "every school that the other tables name");

    public static Column Urn { get; } =
        Table.Column("URN", Format.Whole(100000, 999999), "the school's unique reference number", Presence.Key);
    public static Column Authority { get; } =
        Table.Column(
            "LA (code)",
            Format.Text(4),
            "the number of the authority that it is in",
            Presence.Optional,
            "LA code",
            "LA"
        );
    public static Column Establishment { get; } =
        Table.Column("EstablishmentNumber", Format.Text(4), "its number within the authority");
    public static Column Name { get; } =
        Table.Column("EstablishmentName", Format.Text(120), "its name", Presence.Required, "School name", "Name");
    public static Column Type { get; } =
        Table.Column(
            "TypeOfEstablishment (name)",
            Format.Text(60),
            "the kind of school: community school, academy, special school",
            Presence.Optional,
            "TypeOfEstablishment"
        );
    public static Column Phase { get; } =
        Table.Column(
            "PhaseOfEducation (name)",
            Format.Text(40),
            "primary, secondary and so on",
            Presence.Required,
            "PhaseOfEducation",
            "Phase"
        );
    public static Column LowAge { get; } =
        Table.Column("StatutoryLowAge", Format.Whole(0, 25), "the youngest age that it takes");
    public static Column HighAge { get; } =
        Table.Column("StatutoryHighAge", Format.Whole(0, 25), "the oldest age that it takes");
    public static Column Postcode { get; } = Table.Column("Postcode", Format.Postcode, "where it is");
    public static Column Status { get; } =
        Table.Column(
            "EstablishmentStatus (name)",
            Format.Text(40),
            "open, closed, or about to be",
            Presence.Optional,
            "EstablishmentStatus"
        );
}
