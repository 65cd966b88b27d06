using Headwater.Returns.Codes;

namespace Headwater.Records.Matching.Groups;

/// <summary>Ethnic groups as the census of 2021 sums them up, so that few children are not picked out.</summary>
internal static class BroadGroups
{
    /// <param name="meaning">As a file tells it: "White and Asian".</param>
    /// <returns>Null where it was not told, or the family did not wish to say.</returns>
    public static string? Of(string? meaning) =>
        CommonCodes.Ethnicity.Codes.FirstOrDefault(code => code.Meaning == meaning)?.Value switch
        {
            "WBRI" => "White British",
            ['W', ..] => "another White group",
            ['M', ..] => "mixed",
            ['A', ..] or "CHNE" => "Asian",
            ['B', ..] => "Black",
            "OOTH" => "another group",
            _ => null,
        };
}
