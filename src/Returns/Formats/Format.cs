using Headwater.Returns.Codes;

namespace Headwater.Returns.Formats;

/// <summary>What a cell was found to be.</summary>
public enum Verdict : byte
{
    Fine,

    /// <summary>Not as the format says, but its meaning is certain: it is used, and counted as a repair.</summary>
    Repaired,

    /// <summary>Cannot be read: it is a problem, and the cell counts as not known.</summary>
    Wrong,

    /// <summary>Breaks the format, but is used as it stands: it is a problem, and the cell is kept.</summary>
    Doubtful,
}

/// <param name="What">Why, as words that follow "the value" or a repair's sentence; null when fine.</param>
public readonly record struct Reading(Verdict Verdict, string? What = null)
{
    public static Reading Fine => default;
}

/// <summary>What a column holds and how it is written.</summary>
/// <param name="Description">For the reference page: "date, like 31/01/2026".</param>
/// <param name="Rule">The code under which a broken cell is listed.</param>
public abstract record Format(string Description, string Rule)
{
    /// <summary>Judges a cell that is not blank.</summary>
    public abstract Reading Judge(ReadOnlySpan<byte> cell, int? year);

    public static DayFormat Day { get; } = new(DayStyle.DayFirst);

    /// <summary>A day in any order that is certain, where systems differ.</summary>
    public static DayFormat AnyDay { get; } = new(DayStyle.Any);

    public static DayFormat IsoDay { get; } = new(DayStyle.Iso);

    /// <summary>As the SEN2 export writes days: <c>2022-Sep-28 00:00:00</c>.</summary>
    public static DayFormat ExportedDay { get; } = new(DayStyle.MonthNamed);

    public static DayFormat DayAndTime { get; } = new(DayStyle.DayFirstAndTime);

    /// <summary>Day first, with ZZ for a part that is not known: <c>ZZ/01/2026</c>.</summary>
    public static PartDayFormat PartDay { get; } = new();

    public static UpnFormat Upn { get; } = new();

    public static PostcodeFormat Postcode { get; } = new();

    public static JsonFormat Json { get; } = new();

    public static CodeFormat YesNo { get; } = new(CommonCodes.YesNo);

    public static CodeFormat ZeroOne { get; } = new(CommonCodes.ZeroOne);

    public static TextFormat Text(int longest) => new(longest);

    /// <summary>A number that a system gives: rules keep a print of it, not the text.</summary>
    public static TextFormat Id(int longest) => new(longest, IsId: true);

    /// <summary>A text that people read, such as a team's name: it is shown as it was spelt.</summary>
    public static TextFormat Prose(int longest) => new(longest, IsProse: true);

    public static NumberFormat Whole(int from, int to) => new(from, to, Integral: true);

    public static NumberFormat Number(int from, int to) => new(from, to, Integral: false);

    public static CodeFormat OneOf(CodeList codes) => new(codes);
}
