namespace Headwater.Demo.Population;

/// <summary>
/// What is laid down, not drawn, for the first few households, so that even a borough of 500 children has someone on
/// each kind of course. In a borough of usual size they do not show.
/// </summary>
/// <param name="Age">The eldest child's on the last day.</param>
/// <param name="ArrivedYearsAgo">For a child who came alone; null for a family.</param>
/// <param name="Adopted">Whether the only child comes into care before school, is adopted, and grows up in the borough under another name.</param>
internal sealed record Part(
    int Age,
    double Hardship = 0,
    double Conduct = 0,
    double Worry = 0,
    double Learning = 0,
    double? ArrivedYearsAgo = null,
    bool Adopted = false
)
{
    private static readonly Part[] Parts =
    [
        new(Age: 17, ArrivedYearsAgo: 1.1),
        new(Age: 20, ArrivedYearsAgo: 4.2),
        new(Age: 16, Hardship: 1.8, Conduct: 2.4),
        new(Age: 15, Hardship: 1.3, Conduct: 3.0),
        new(Age: 14, Hardship: 0.8, Conduct: 2.8),
        new(Age: 17, Hardship: 1.6, Conduct: 3.2),
        new(Age: 19, Hardship: 2.2, Conduct: 2.2),
        new(Age: 15, Hardship: 0.6, Worry: 3.0),
        new(Age: 13, Hardship: 0.4, Worry: 2.6),
        new(Age: 12, Hardship: 1.0, Learning: 2.4),
        new(Age: 8, Hardship: 0.5, Learning: 2.8),
        new(Age: 9, Hardship: 3.0),
        new(Age: 5, Hardship: 3.2),
        new(Age: 12, Hardship: 2.8, Conduct: 1.5),
        new(Age: 2, Hardship: 3.4),
        new(Age: 11, Hardship: 1.5, Conduct: 1.8, Learning: 1.4),
        new(Age: 9, Hardship: 1.0, Adopted: true),
        new(Age: 11, Hardship: 1.0, Adopted: true),
    ];

    public static Part? Of(int household) => household < Parts.Length ? Parts[household] : null;
}
