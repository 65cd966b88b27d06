namespace Headwater.Records.Matching.Weights;

/// <summary>What was learnt: how often each likeness occurs between records of one person, and of two.</summary>
/// <remarks>
/// Fellegi and Sunter (1969), with two more ways for two records not to be one person: of brothers and sisters, who share
/// a home, and of twins, who share a birth date too. Without them a home and a name count twice inside a family.
/// </remarks>
/// <param name="Same">By column and likeness: its share among records of one person.</param>
/// <param name="Chance">By column and likeness: its share among two persons' records.</param>
/// <param name="Kin">By column and likeness: its share among records of brothers, sisters and twins, whose given names are often alike. Empty for columns in which they are no more alike than strangers.</param>
/// <param name="Rare">By column and band of frequency: of the pairs that share such a value, the part that is not one person. The last row is for full names.</param>
/// <param name="Usual">By column: the mean of the logarithm of a value's share.</param>
/// <param name="SamePerson">The share of all pairs of records that are one person.</param>
public sealed record Model(
    double[][] Same,
    double[][] Chance,
    double[][] Kin,
    double[][] Rare,
    double[] Usual,
    double SamePerson,
    double Siblings,
    double Twins
);
