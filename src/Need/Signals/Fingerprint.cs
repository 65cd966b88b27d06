using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Headwater.Need.Levels;

namespace Headwater.Need.Signals;

/// <summary>A short mark of the signals and the policy that a run was made with: two runs with the same mark asked the same questions.</summary>
internal static class Fingerprint
{
    public static string Of(IReadOnlyList<Signal> signals, Policy policy)
    {
        var text = new StringBuilder();
        foreach (var signal in signals)
            text.Append(
                CultureInfo.InvariantCulture,
                $"{signal.Key}|{(int)signal.Level}|{signal.Years}|{signal.Ages}|{signal.Definition(policy)}\n"
            );
        foreach (var threshold in policy.Thresholds)
            text.Append(CultureInfo.InvariantCulture, $"{threshold.Name}={threshold.Value}\n");
        // The assembly's own mark changes whenever a signal's code does.
        text.Append(typeof(Signal).Assembly.ManifestModule.ModuleVersionId);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..16];
    }
}
