namespace Headwater.Records.Matching;

/// <summary>What a rule that brings records together was worth.</summary>
/// <param name="Words">What the records of a pair share.</param>
/// <param name="Used">Whether pairs were compared under it. Of many records a rule is left out that hardly finds anything the others do not: so a sample of pairs says.</param>
/// <param name="Pairs">How many pairs it was the first to bring.</param>
/// <param name="Joins">How many of these are one person: those that would be missed, or found by a later rule, without it.</param>
public sealed record RuleWorth(string Words, bool Used, long Pairs, long Joins);
