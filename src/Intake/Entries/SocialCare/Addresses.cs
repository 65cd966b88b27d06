using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.SafeguardingDataset.AddressTable;

namespace Headwater.Intake.Entries.SocialCare;

/// <summary>A home of a child, and the move to it.</summary>
internal static class Addresses
{
    public static Translation Translation { get; } = new(Table, Precedence: 40, Period.Whole, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        var child = reading.Person(PersonId);
        var started = row.Day(Started);
        child.LivedAt(started ?? DateOnly.MinValue, reading.Postcode(Postcode));
        if (started is not { } moved)
            return;
        reading.Add(
            child,
            Kind.Moved,
            moved,
            row.Day(Ended),
            facts: reading
                .Facts.Put("postcode", row.Text(Postcode))
                .Put("address", AddressParts.Text(row.Text(Parts)))
                .Put("kind of address", row.Text(Returns.SafeguardingDataset.AddressTable.Type))
                .Done()
        );
    }
}
