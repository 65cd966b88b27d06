using Headwater.Records.Matching.Comparisons;

namespace Headwater.Records.Matching.Identities;

/// <summary>One thing that speaks for or against two people of sources being one child.</summary>
/// <param name="What">What was compared: "Given name".</param>
/// <param name="Words">How it compares: "one letter off".</param>
/// <param name="Bits">How strongly it speaks: each bit for it doubles the odds, each against halves them.</param>
public sealed record Step(string What, string Words, double Bits)
{
    internal static Step Start(double bits) => new("Before looking", "few pairs are one child", bits);

    internal static Step Of(Comparison comparison, Likeness likeness, double bits) =>
        new(comparison.Column.Name, Wording.Of(comparison.Column.Meaning, likeness), bits);

    internal static Step EarlierHome(double bits) =>
        new("Earlier home", "the same, though the latest is another", bits);

    /// <summary>A postcode that both have says nothing where many have it.</summary>
    public static Step SharedPlace { get; } =
        new(IdentityColumns.Postcode, "a school’s, a children’s home’s or foster carers’, so it does not count", 0);

    internal static Step Family(double bits) =>
        new("Families", "what brothers, sisters and twins share counts less", bits);
}
