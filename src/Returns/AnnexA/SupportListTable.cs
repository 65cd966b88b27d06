using Headwater.Returns.Formats;

namespace Headwater.Returns.AnnexA;

/// <summary>Each child or young person with special educational needs and no education, health and care plan.</summary>
public static class SupportListTable
{
    public static Table Table { get; } =
        new(
            Return.AnnexA,
            "SupportList",
            "SEND List 2",
            "each child or young person with special educational needs and no education, health and care plan"
        )
        {
            KnownBy = "Unique ID",
        };

    public static Column Person { get; } =
        Table.Column(
            "Unique ID",
            Format.Text(20),
            "the authority's own number for the child or young person",
            Presence.Key,
            "Child Unique ID",
            "Unique identifier"
        );
    public static Column Upn { get; } =
        Table.Column("UPN", Format.Upn, "unique pupil number", Presence.Optional, "Unique pupil number");
    public static Column Uln { get; } =
        Table.Column("ULN", Format.Text(10), "unique learner number", Presence.Optional, "Unique learner number");
    public static Column BirthDate { get; } =
        Table.Column("Date of birth", Format.Day, "date of birth", Presence.Required, "DOB");
    public static Column Gender { get; } =
        Table.Column("Gender", Format.Text(40), "gender, as recorded", Presence.Required, "Sex");
    public static Column Ethnicity { get; } =
        Table.Column("Ethnicity", Format.Text(60), "ethnic group, as recorded", Presence.Required, "Ethnic group");
    public static Column Need { get; } =
        Table.Column("SEN primary need", Format.Text(80), "the main special educational need", Presence.Required);
    public static Column School { get; } =
        Table.Column("Main education establishment – URN", Format.Text(20), "number of the main school or college");
    public static Column Phase { get; } =
        Table.Column("Main education establishment – phase", Format.Text(60), "phase of the main school or college");
    public static Column Subsidiary { get; } =
        Table.Column(
            "Subsidiary education establishment – phase (dual registration)",
            Format.Text(60),
            "phase of a second school on whose roll the child or young person is"
        );
    public static Column Suspensions { get; } =
        Table.Column("Suspensions", Format.Text(40), "suspensions, as recorded");
    public static Column Exclusions { get; } =
        Table.Column("Permanent exclusions", Format.Text(40), "permanent exclusions, as recorded");
    public static Column Absence { get; } = Table.Column("Absence", Format.Text(40), "absence, as recorded");
    public static Column PupilPremium { get; } =
        Table.Column("Pupil Premium", Format.Text(40), "whether the school has pupil premium for the child");
    public static Column KnownToSocialCare { get; } =
        Table.Column(
            "Known to children's social care?",
            Format.Text(40),
            "whether children's social care knows the child"
        );
    public static Column Team { get; } =
        Table.Column("Which children's social care team?", Format.Text(100), "the team that works with the child");
    public static Column Disability { get; } =
        Table.Column(
            "Does the child or young person have a disability?",
            Format.Text(40),
            "whether there is a disability",
            Presence.Required
        );
}
