namespace Headwater.Privacy.Requests;

/// <summary>The postcode of a home. Files write it with a blank and without, and tell of one home in many rows: it is asked about once.</summary>
internal static class HomePostcode
{
    public const string Of = "home postcode";

    /// <summary>What facts of a postcode are called.</summary>
    public static IReadOnlySet<string> Names { get; } =
        new HashSet<string>(StringComparer.Ordinal) { "home postcode", "postcode", "temporary postcode" };

    /// <summary>In capitals and without blanks, as records keep it.</summary>
    public static string Plain(string value) => string.Concat(value.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
