using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.Missing;

/// <summary>Each time a child went missing, and what the return interview found.</summary>
public static class MissingEpisodeTable
{
    public static Table Table { get; } =
        new(
            Return.MissingEpisodes,
            "MissingEpisode",
            "missing-episodes",
            "each time a child went missing, and what the return interview found"
        )
        {
            KnownBy = "EpisodeRef",
            OrderedBy = "WentMissing",
        };

    public static Column EpisodeRef { get; } =
        Table.Column("EpisodeRef", Format.Text(40), "number of the episode", Presence.Required);
    public static Column Forename { get; } = Table.Column("Forename", Format.Text(60), "given name", Presence.Required);
    public static Column Surname { get; } = Table.Column("Surname", Format.Text(60), "family name", Presence.Required);
    public static Column BirthDate { get; } =
        Table.Column("DOB", Format.Day, "date of birth", Presence.Required, "Date of birth");
    public static Column Sex { get; } =
        Table.Column("Sex", Format.OneOf(CommonCodes.Sex), "sex", Presence.Optional, "Gender");
    public static Column Postcode { get; } = Table.Column("PostCode", Format.Postcode, "home postcode");
    public static Column MissingFrom { get; } = Table.Column("MissingFrom", Format.Text(60), "home, placement, school");
    public static Column WentMissing { get; } =
        Table.Column("WentMissing", Format.DayAndTime, "when the child was last seen", Presence.Key);
    public static Column Returned { get; } =
        Table.Column("Returned", Format.DayAndTime, "when the child was found; blank while missing");
    public static Column InterviewOffered { get; } =
        Table.Column("InterviewOffered", Format.YesNo, "whether a return interview was offered");
    public static Column InterviewAccepted { get; } =
        Table.Column("InterviewAccepted", Format.YesNo, "whether the child took it up");
    public static Column InterviewOn { get; } = Table.Column("InterviewDate", Format.Day, "the day of the interview");
    public static Column PushFactors { get; } =
        Table.Column("PushFactors", Format.Text(255), "what the child was getting away from");
    public static Column PullFactors { get; } = Table.Column("PullFactors", Format.Text(255), "what drew the child");
    public static Column FoundAt { get; } =
        Table.Column("FoundAt", Format.Text(120), "the kind of place where the child was found");
    public static Column With { get; } = Table.Column("With", Format.Text(120), "who the child was with");
}
