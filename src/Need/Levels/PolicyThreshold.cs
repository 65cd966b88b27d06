namespace Headwater.Need.Levels;

/// <summary>One number of a policy.</summary>
/// <param name="Unit">What is counted: "school sessions", "months".</param>
/// <param name="Source">The publication that sets it, or "local policy (unverified)".</param>
public sealed record PolicyThreshold(Threshold Name, int Value, string Unit, string Meaning, string Source);
