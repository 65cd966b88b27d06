using Headwater.Vocabulary;

namespace Headwater.Records.Families;

/// <summary>What one line of a file tells of where a child lives: on one day, or from a day on.</summary>
/// <param name="Until">The day it ended, where the line states it.</param>
/// <param name="Told">The last day for which the line tells it.</param>
/// <param name="Lasts">Whether the line says since when; otherwise it tells of one day alone.</param>
internal readonly record struct HomeTold(
    StayKind Kind,
    string? Postcode,
    string? Address,
    DateOnly On,
    DateOnly? Until,
    DateOnly Told,
    bool Lasts,
    SourceSystem Source,
    ToldAt At
)
{
    /// <summary>In order of day; of one day what lasts comes first. What was loaded first is no matter but between lines that tell the same.</summary>
    public static int Order(HomeTold left, HomeTold right) =>
        left.On != right.On ? left.On.CompareTo(right.On)
        : left.Lasts != right.Lasts ? right.Lasts.CompareTo(left.Lasts)
        : left.Source != right.Source ? left.Source.CompareTo(right.Source)
        : string.CompareOrdinal(left.Postcode, right.Postcode) is var byPostcode and not 0 ? byPostcode
        : string.CompareOrdinal(left.Address, right.Address) is var byAddress and not 0 ? byAddress
        : Nullable.Compare(left.Until, right.Until) is var byEnd and not 0 ? byEnd
        : left.At.File != right.At.File ? left.At.File.CompareTo(right.At.File)
        : left.At.Line.CompareTo(right.At.Line);

    public Stay Begin(DateOnly from) =>
        new(Kind, Postcode, Address, from, Lasts, Later(Told, from), null, Stay.Bit(Source), At, At, Times: 1);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
