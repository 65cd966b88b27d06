using Headwater.Need.Signals;

namespace Headwater.Need.Validity;

/// <summary>How right the lists of past months were.</summary>
/// <param name="From">The day of the first list.</param>
/// <param name="Until">The day of the last list whose time to come is over.</param>
/// <param name="Lists">How many there were.</param>
/// <param name="Children">How many children a list chose from, in the middle.</param>
/// <param name="Room">How many each had room for, in the middle.</param>
/// <param name="Came">How many children came to level 3 after the first list and within the time asked for of the last.</param>
/// <param name="Unseen">Of those, whom no list could have found in that time before: nothing was known of them yet.</param>
public sealed record Judgement(
    Question Question,
    DateOnly From,
    DateOnly Until,
    int Lists,
    int Children,
    int Room,
    int Came,
    int Unseen,
    IReadOnlyList<JudgedOrder> Orders,
    IReadOnlyList<JudgedSignal> Signals
);

/// <summary>One way to make a list, over all months.</summary>
/// <param name="Right">Of those listed, the share who came to level 3 in the time asked for.</param>
/// <param name="Found">Of those who came to it in that time, the share who were listed on the day.</param>
/// <param name="EverFound">Of the children who came to it, the share who were on some list in that time before.</param>
/// <param name="Ahead">Months from the first list that a child was on to level 3: a quarter had fewer, the middle, a quarter had more; null where none was listed.</param>
/// <param name="Stays">Of those on a list, the share who were on the next too.</param>
public sealed record JudgedOrder(
    string Key,
    string Name,
    string Rule,
    Share Right,
    Share Found,
    Share EverFound,
    (int Quarter, int Middle, int ThreeQuarters)? Ahead,
    Share Stays
);

/// <summary>One signal, by itself, among children who were not at level 3.</summary>
/// <param name="Months">For how many children and months it was raised.</param>
/// <inheritdoc cref="JudgedOrder"/>
public sealed record JudgedSignal(Signal Signal, long Months, Share Right, Share Found, int? Ahead);

/// <summary>A share, with the bounds between which it would lie 95 times of 100 had other children like these lived here.</summary>
/// <param name="Of">Out of how many.</param>
public readonly record struct Share(double Value, double Low, double High, long Of);
