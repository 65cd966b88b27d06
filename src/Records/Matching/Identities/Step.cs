namespace Headwater.Records.Matching.Identities;

/// <summary>One thing that speaks for or against two people of sources being one child.</summary>
/// <param name="What">What was compared: "Given name".</param>
/// <param name="Words">How it compares: "one letter off".</param>
/// <param name="Bits">How strongly it speaks: each bit for it doubles the odds, each against halves them.</param>
public sealed record Step(string What, string Words, double Bits);
