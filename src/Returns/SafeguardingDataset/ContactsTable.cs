using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.SafeguardingDataset;

/// <summary>Each contact with social care about a child.</summary>
public static class ContactsTable
{
    public static Table Table { get; } =
        new(Return.SafeguardingDataset, "ssd_contacts", "ssd_contacts", "each contact with social care about a child")
        {
            KnownBy = "cont_person_id",
        };

    public static Column ContactId { get; } = Table.Column("cont_contact_id", Format.Id(48), "number of the contact");
    public static Column PersonId { get; } = Table.Column("cont_person_id", Format.Id(48), "the child", Presence.Key);
    public static Column ContactOn { get; } = Table.Column("cont_contact_date", Format.IsoDay, "the day", Presence.Key);
    public static Column Source { get; } =
        Table.Column(
            "cont_contact_source_code",
            Format.OneOf(SocialCareCodes.ReferralSource),
            "who made contact",
            Presence.Required
        );
    public static Column SourceName { get; } =
        Table.Column("cont_contact_source_desc", Format.Text(255), "who, in words");
    public static Column Outcome { get; } = Table.Column("cont_contact_outcome_json", Format.Json, "what was decided");
}
