using Headwater.Demo.Randomness;

namespace Headwater.Demo.Systems.SocialCare;

/// <summary>Who makes contact: shares of referrals as in the children in need census (DfE, year ending March 2025).</summary>
internal static class ContactSources
{
    public static Weighted<string> ForFamilies { get; } =
        new(
            ("6", 30),
            ("2A", 15),
            ("3A", 4),
            ("3B", 6),
            ("3D", 3),
            ("3E", 5),
            ("3F", 3),
            ("1A", 6),
            ("1B", 2),
            ("4", 3),
            ("5A", 3),
            ("5B", 5),
            ("5C", 4),
            ("5D", 4),
            ("7", 4),
            ("8", 4),
            ("9", 2)
        );

    public static Weighted<string> ForAdolescents { get; } =
        new(("2A", 42), ("6", 30), ("3E", 6), ("3F", 4), ("1A", 6), ("5B", 8), ("8", 4));

    public static string Describe(string code) =>
        code[0] switch
        {
            '1' => "Individual",
            '2' => "Schools and education",
            '3' => "Health services",
            '4' => "Housing",
            '5' => "Council services",
            '6' => "Police",
            '7' => "Other legal agency",
            '8' => "Other",
            _ => "Anonymous",
        };
}
