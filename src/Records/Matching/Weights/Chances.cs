namespace Headwater.Records.Matching.Weights;

/// <summary>How likely a pair's likenesses are by chance, as far as its values say: in natural logarithms, by what relatives share.</summary>
/// <param name="Names">What is to be added for strangers because given and family name go together.</param>
/// <param name="Bands">For each column how often the shared value occurs, four bits each; the names together in the highest.</param>
internal readonly record struct Chances(float Person, float Birth, float Home, float Names, ulong Bands);
