namespace Headwater.Returns.ChildrenInNeed.Rules;

/// <summary>The authorities that can have given a pupil their number: the three digits after its first letter.</summary>
/// <remarks>
/// As the Department lists them for validation rule 1530: authorities in England and Wales since April 1998 and numbers that
/// stand for none, such as 001 to 005. A number goes with a pupil for life, so those since abolished stay.
/// </remarks>
internal static class PupilNumberAuthorities
{
    private static readonly (int First, int Last)[] Ranges =
    [
        (1, 5),
        (201, 213),
        (301, 320),
        (330, 336),
        (340, 344),
        (350, 359),
        (370, 373),
        (380, 384),
        (390, 394),
        (420, 420),
        (660, 681),
        (701, 708),
        (800, 803),
        (805, 808),
        (810, 813),
        (815, 816),
        (820, 823),
        (825, 826),
        (830, 831),
        (835, 841),
        (845, 846),
        (850, 852),
        (855, 857),
        (860, 861),
        (865, 896),
        (908, 909),
        (916, 916),
        (919, 919),
        (921, 921),
        (925, 926),
        (928, 929),
        (931, 931),
        (933, 933),
        (935, 938),
        (940, 941),
    ];

    // Cumberland, and Westmorland and Furness, which followed Cumbria in April 2023.
    private static readonly (int First, int Last)[] Since2023 = [(942, 943)];

    public static bool Before2023(string digits) => In(Ranges, digits);

    public static bool Now(string digits) => In(Ranges, digits) || In(Since2023, digits);

    private static bool In((int First, int Last)[] ranges, string digits)
    {
        if (digits.Length is not 3 || !digits.All(char.IsAsciiDigit))
            return false;
        var number = ((digits[0] - '0') * 100) + ((digits[1] - '0') * 10) + digits[2] - '0';
        return ranges.Any(range => number >= range.First && number <= range.Last);
    }
}
