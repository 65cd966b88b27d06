using Headwater.Intake.Findings;

namespace Headwater.Web.Findings;

/// <summary>One check on the way, with the length of its bar.</summary>
/// <param name="Length">Of <see cref="Longest"/>, in proportion to what was open.</param>
public sealed record CheckBar(KeptCheck Check, int Length)
{
    public const int Longest = 160;

    /// <param name="checks">The newest first, as they are listed.</param>
    public static IReadOnlyList<CheckBar> Of(IReadOnlyList<KeptCheck> checks)
    {
        var most = Math.Max(1, checks.Select(check => check.Open).DefaultIfEmpty().Max());
        return [.. checks.Select(check => new CheckBar(check, (int)(check.Open * Longest / most)))];
    }
}
