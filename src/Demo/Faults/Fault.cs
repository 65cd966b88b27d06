using Headwater.Returns;

namespace Headwater.Demo.Faults;

/// <summary>One thing that goes wrong in one column of a table, and in what share of its rows.</summary>
public sealed record Fault(Column Column, FaultKind Kind, double Rate);

public enum FaultKind
{
    /// <summary>Two letters changed places, or one was dropped or doubled.</summary>
    TypingError,

    /// <summary>03/11 for 11/03, wherever both are months.</summary>
    DayAndMonthSwapped,

    /// <summary>The 31st of February.</summary>
    ImpossibleDate,
    Missing,
    LowerCase,

    /// <summary>A postcode without its space.</summary>
    NoSpace,
    SpacesAround,
}
