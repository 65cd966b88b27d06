using System.Globalization;
using Headwater.Intake.Drafts;
using static Headwater.Returns.SafeguardingDataset.LinkedIdentifiersTable;

namespace Headwater.Intake.Entries.SocialCare;

/// <summary>A number that another service has for the child; of these Headwater uses the pupil numbers.</summary>
internal static class Identifiers
{
    public static Translation Translation { get; } = new(Table, Precedence: 40, Period.Whole, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        var child = reading.Person(PersonId);
        var number = row.Text(Value)?.ToUpper(CultureInfo.InvariantCulture);
        var type = row.Text(Returns.SafeguardingDataset.LinkedIdentifiersTable.Type) ?? "";
        if (!type.Contains("Pupil Number", StringComparison.OrdinalIgnoreCase) && type is not "UPN")
            return;
        if (type.Contains("Former", StringComparison.OrdinalIgnoreCase) || row.Day(ValidTo) is not null)
            child.Numbered(number: null, former: number);
        else
            child.Numbered(number, former: null);
    }
}
