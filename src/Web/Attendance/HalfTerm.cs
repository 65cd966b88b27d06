using Headwater.Vocabulary;

namespace Headwater.Web.Attendance;

/// <summary>One of the six parts of a school year. Schools set their own holidays, so the bounds are the same fixed days for all.</summary>
public readonly record struct HalfTerm(SchoolYear Year, int Part)
{
    private static readonly (int Month, int Day, string Name)[] Starts =
    [
        (9, 1, "Autumn, first half"),
        (11, 1, "Autumn, second half"),
        (1, 1, "Spring, first half"),
        (2, 16, "Spring, second half"),
        (4, 6, "Summer, first half"),
        (6, 1, "Summer, second half"),
    ];

    private static readonly string[] Terms = ["Autumn", "Spring", "Summer"];

    public string Name => $"{Starts[Part].Name}, {Year}";

    /// <summary>For an axis, where there is little room: "Aut 1".</summary>
    public string ShortName => $"{Terms[Part / 2][..3]} {(Part % 2) + 1}";

    /// <summary>The term that this is half of: "Autumn term 2025/26".</summary>
    public string Term => $"{Terms[Part / 2]} term {Year}";

    /// <summary>A week belongs where its Friday does: the one that begins on 31 August is the first of the new year.</summary>
    public static HalfTerm OfWeek(DateOnly monday) => Of(monday.AddDays(4));

    public static HalfTerm Of(DateOnly day)
    {
        var year = SchoolYear.Of(day);
        var part = 0;
        for (var next = 1; next < Starts.Length && day >= FirstDay(year, next); next++)
            part = next;
        return new HalfTerm(year, part);
    }

    private static DateOnly FirstDay(SchoolYear year, int part) =>
        new(Starts[part].Month >= 9 ? year.Ends - 1 : year.Ends, Starts[part].Month, Starts[part].Day);
}
