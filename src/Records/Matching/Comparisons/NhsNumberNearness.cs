using Headwater.Records.Matching.Columns;

namespace Headwater.Records.Matching.Comparisons;

/// <summary>NHS numbers. A check digit shows every single slip, so two that are valid and differ are two persons'.</summary>
/// <remarks>One with a wrong check digit says nothing, save where it is one slip from a valid one.</remarks>
internal sealed class NhsNumberNearness(Values values) : Nearness
{
    private readonly Each<bool> doubtful = values.Each(PlainNhsNumber.IsDoubtful);

    public override void Soon(int value) => doubtful.Soon(value);

    public override bool Apart(int left, int right) => !doubtful[left] && !doubtful[right];

    public override Likeness Equal(int value) => doubtful[value] ? Likeness.NotKnown : Likeness.Same;

    public override Likeness Near(int left, int right)
    {
        if (doubtful[left] == doubtful[right])
            return doubtful[left] ? Likeness.NotKnown : Likeness.Different;
        var (slip, valid) = doubtful[left] ? (values[left], values[right]) : (values[right], values[left]);
        return Spelling.Distance(slip.AsSpan(1), valid, 1) is 1 ? Likeness.OneOff : Likeness.NotKnown;
    }
}
