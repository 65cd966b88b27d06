using Headwater.Returns.Formats;

namespace Headwater.Returns.AnnexA;

/// <summary>Columns that the two lists of special educational needs have in common, described once.</summary>
internal static class SendColumns
{
    public static Column Person(Table list) =>
        list.Column(
            "Unique ID",
            Format.Text(20),
            "the authority's own number for the child or young person",
            Presence.Key,
            "Child Unique ID",
            "Unique identifier"
        );

    public static Column Upn(Table list) =>
        list.Column("UPN", Format.Upn, "unique pupil number", Presence.Optional, "Unique pupil number");

    public static Column Uln(Table list) =>
        list.Column("ULN", Format.Text(10), "unique learner number", Presence.Optional, "Unique learner number");

    public static Column BirthDate(Table list) =>
        list.Column("Date of birth", Format.Day, "date of birth", Presence.Required, "DOB");

    public static Column Gender(Table list) =>
        list.Column("Gender", Format.Text(40), "gender, as recorded", Presence.Required, "Sex");

    public static Column Ethnicity(Table list) =>
        list.Column("Ethnicity", Format.Text(60), "ethnic group, as recorded", Presence.Required, "Ethnic group");

    public static Column Need(Table list) =>
        list.Column("SEN primary need", Format.Text(80), "the main special educational need", Presence.Required);

    public static Column School(Table list) =>
        list.Column("Main education establishment – URN", Format.Text(20), "number of the main school or college");

    public static Column Phase(Table list) =>
        list.Column("Main education establishment – phase", Format.Text(60), "phase of the main school or college");

    public static Column Subsidiary(Table list) =>
        list.Column(
            "Subsidiary education establishment – phase (dual registration)",
            Format.Text(60),
            "phase of a second school on whose roll the child or young person is"
        );

    public static Column Suspensions(Table list) =>
        list.Column("Suspensions", Format.Text(40), "suspensions, as recorded");

    public static Column Exclusions(Table list) =>
        list.Column("Permanent exclusions", Format.Text(40), "permanent exclusions, as recorded");

    public static Column Absence(Table list) => list.Column("Absence", Format.Text(40), "absence, as recorded");

    public static Column PupilPremium(Table list) =>
        list.Column("Pupil Premium", Format.Text(40), "whether the school has pupil premium for the child");

    public static Column KnownToSocialCare(Table list) =>
        list.Column(
            "Known to children's social care?",
            Format.Text(40),
            "whether children's social care knows the child"
        );

    public static Column Team(Table list) =>
        list.Column("Which children's social care team?", Format.Prose(100), "the team that works with the child");

    public static Column Disability(Table list) =>
        list.Column(
            "Does the child or young person have a disability?",
            Format.Text(40),
            "whether there is a disability",
            Presence.Required
        );
}
