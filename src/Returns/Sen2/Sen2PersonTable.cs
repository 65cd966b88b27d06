using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.Sen2;

/// <summary>Each child or young person in the return.</summary>
public static class Sen2PersonTable
{
    public static Table Table { get; } =
        new(Return.Sen2, "Sen2Person", "person", "each child or young person in the return")
        {
            KnownBy = "persontableid",
        };

    public static Column PersonId { get; } =
        Table.Column("persontableid", Format.Text(40), "the export's own number for the person", Presence.Key);
    public static Column NativeId { get; } = Table.Column("NativeId", Format.Text(40), "number in the sending system");
    public static Column Order { get; } = Table.Column("personorderseqcolumn", Format.Text(12), "place in the export");
    public static Column SourceId { get; } = Table.Column("sourceid", Format.Text(40), "number of the sending system");
    public static Column Sen2Id { get; } = Table.Column("sen2tableid", Format.Text(40), "number of the return");
    public static Column Surname { get; } = Table.Column("surname", Format.Text(60), "family name", Presence.Required);
    public static Column Forename { get; } = Table.Column("forename", Format.Text(60), "given name", Presence.Required);
    public static Column BirthDate { get; } =
        Table.Column("personbirthdate", Format.ExportedDay, "date of birth", Presence.Required);
    public static Column Sex { get; } =
        Table.Column("sex", Format.OneOf(CommonCodes.Sex), "sex", Presence.Required, "gendercurrent");
    public static Column Ethnicity { get; } =
        Table.Column("ethnicity", Format.OneOf(CommonCodes.Ethnicity), "ethnic group, kept for checking fairness only");
    public static Column Postcode { get; } = Table.Column("postcode", Format.Postcode, "home postcode");
    public static Column Upn { get; } = Table.Column("upn", Format.Upn, "unique pupil number");
    public static Column LearnerNumber { get; } =
        Table.Column("uniquelearnernumber", Format.Text(10), "unique learner number");
    public static Column NoUpn { get; } =
        Table.Column("upnunknown", Format.OneOf(CommonCodes.NoUpn), "why there is no unique pupil number");
}
