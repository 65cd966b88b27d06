using System.Text.Json;
using Headwater.Returns.Codes;
using Headwater.Vocabulary;

namespace Headwater.Intake.Entries;

/// <summary>When a child was adopted, as entries tell it.</summary>
public static class AdoptionOrder
{
    // Of the reasons for which care ends, E11 and E12 are adoption: SSDA903 guide, reason episode ceased.
    private static readonly string[] Ended =
    [
        .. new[] { "E11", "E12" }.Select(code =>
            $"\"why it ended\":{JsonSerializer.Serialize(Ssda903Codes.Ended.Codes.Single(each => each.Value == code).Meaning)}"
        ),
    ];

    /// <summary>The day of the adoption order; null where the entry tells of none.</summary>
    public static DateOnly? On(in Entry entry, string? facts) =>
        entry switch
        {
            // The same step may be a special guardianship order.
            { Kind: Kind.AdoptionDecision, Code: AdoptionSteps.Granted }
                when facts?.Contains("\"kind of order\":\"Adopt", StringComparison.OrdinalIgnoreCase) is true =>
                entry.On,
            { Kind: Kind.CareEpisode, Until: { } until }
                when facts is not null && Ended.Any(told => facts.Contains(told, StringComparison.Ordinal)) => until,
            _ => null,
        };
}
