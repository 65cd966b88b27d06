namespace Headwater.Intake.Entries;

/// <summary>The steps towards adoption or another permanent home, in the words that stand as codes of their entries.</summary>
internal static class AdoptionSteps
{
    public const string Decided = "should be placed for adoption";
    public const string Ordered = "placement order";
    public const string Matched = "matched";
    public const string Placed = "placed for adoption";
    public const string EarlyPlaced = "placed with carers who may adopt";
    public const string Reversed = "decision reversed";
    public const string Granted = "order granted";
}
