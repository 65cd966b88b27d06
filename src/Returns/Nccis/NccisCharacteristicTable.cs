using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.Nccis;

/// <summary>Each thing that is to be known of a young person; in a CSV file it stands in the person's own row.</summary>
public static class NccisCharacteristicTable
{
    public static Table Table { get; } =
        new(
            Return.Nccis,
            "NccisCharacteristic",
            "nccis-characteristics",
            "each thing that is to be known of a young person, such as being looked after; in a CSV file it stands in the person's own row"
        )
        {
            KnownBy = "YoungPersonsID",
            IsXmlOnly = true,
        };

    public static Column PersonId { get; } =
        Table.Column("YoungPersonsID", Format.Text(40), "number of the young person", Presence.Key);
    public static Column Code { get; } =
        Table.Column(
            "CharacteristicCode",
            Format.OneOf(NccisCodes.Characteristic),
            "what is to be known",
            Presence.Required
        );
}
