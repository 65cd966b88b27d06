namespace Headwater.Records.Matching.Decisions;

/// <summary>Why a join takes more than one press of a button: then it needs a reason, and somebody who says that they know what becomes one child.</summary>
internal static class Care
{
    /// <param name="suggested">Whether a doubt, a join found at the last load or an answer that stands spoke of the two.</param>
    /// <param name="sampled">Whether a sample led the caller to them.</param>
    /// <returns>A sentence without its full stop; null where one press is enough.</returns>
    public static string? Of(bool suggested, Identity left, Identity right, bool sampled = false) =>
        suggested ? Against.ByFact(left, right)
        : sampled ? "A sample led to these two, and Headwater itself found nothing to join them for"
        : "Nothing suggested that these two are one child";
}
