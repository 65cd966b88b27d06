using System.Globalization;
using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.SafeguardingDataset.LinkedIdentifiersTable;

namespace Headwater.Intake.Entries.SocialCare;

/// <summary>A number that another service has for the child; of these Headwater uses the pupil numbers and the NHS number.</summary>
internal static class Identifiers
{
    public static Translation Translation { get; } = new(Table, Precedence: 40, Period.Whole, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        var child = reading.Person(PersonId);
        var number = row.Text(Value)?.ToUpper(CultureInfo.InvariantCulture);
        var type = row.Text(Returns.SafeguardingDataset.LinkedIdentifiersTable.Type) ?? "";
        if (type.Contains("NHS", StringComparison.OrdinalIgnoreCase))
        {
            // One that is wrong, or was right once, is no reason to join or part anybody.
            if (row.Day(ValidTo) is null && NhsNumber.TryParse(number, null, out var valid))
                child.NumberedByHealth(valid.Text);
            return;
        }

        if (!type.Contains("Pupil Number", StringComparison.OrdinalIgnoreCase) && type is not "UPN")
            return;
        if (type.Contains("Former", StringComparison.OrdinalIgnoreCase) || row.Day(ValidTo) is not null)
            child.Numbered(number: null, former: number);
        else
            child.Numbered(number, former: null);
    }
}
