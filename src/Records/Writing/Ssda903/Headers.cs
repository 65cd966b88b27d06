using Headwater.Returns.Codes;
using Headwater.Returns.Ssda903;
using Headwater.Vocabulary;

namespace Headwater.Records.Writing.Ssda903;

/// <summary>Who the child is, and how they came to be known.</summary>
internal static class Headers
{
    public static void Write(CareYear year, Rows rows)
    {
        var child = year.Child;
        var row = rows.Add(HeaderTable.Table)
            .Text(HeaderTable.Child, child.Number)
            .Text(HeaderTable.Sex, Sex(year))
            .Day(HeaderTable.BirthDate, child.Born)
            .Text(
                HeaderTable.Ethnicity,
                Thing.Meaning(HeaderTable.Ethnicity, child.Described("ethnic group", year.Year), year.Year)
            )
            .Text(HeaderTable.Upn, child.Upn ?? NoUpn(year));
        var alone = year.WasInCare ? Alone(year) : null;
        // As CSV the table of these children says it alone; in XML every child says it.
        rows.Add(UascStatusTable.Table)
            .Text(UascStatusTable.Child, child.Number)
            .Flag(UascStatusTable.Status, alone is not null);
        if (!year.WasInCare)
            return;
        row.Text(
                HeaderTable.Mother,
                child.Described("mother", year.Year) switch
                {
                    "yes" => "1",
                    "no" => "0",
                    _ => null,
                }
            )
            .Day(HeaderTable.MothersChildBirth, year.Past(child.DescribedDay("first child born", year.Year)));
        if (year.CameIntoCare is not null)
            Before(year, rows);
        if (alone is not null)
            rows.Add(UascTable.Table)
                .Text(UascTable.Child, child.Number)
                .Text(UascTable.Sex, Sex(year))
                .Day(UascTable.BirthDate, child.Born)
                .Day(UascTable.Ceases, year.Past(alone.Until));
    }

    // The file of another year may have written 1 and 2 where this one writes M and F.
    public static string? Sex(CareYear year) =>
        year.Child.Sex is { } sex && CommonCodes.Sex.Find(sex)?.Meaning is { } meaning
            ? Thing.Meaning(HeaderTable.Sex, meaning, year.Year)
            : null;

    private static string? NoUpn(CareYear year) =>
        year.Child.Described("no pupil number because", year.Year) is { } why
            ? CommonCodes.NoUpn.Codes.FirstOrDefault(code => code.Meaning == why)?.Value
            : null;

    private static void Before(CareYear year, Rows rows)
    {
        var how = year.Child.Of(Kind.PreviousPermanence).LastOrDefault(thing => thing.On <= year.CameIntoCare);
        rows.Add(PrevPermTable.Table)
            .Text(PrevPermTable.Child, year.Child.Number)
            .Day(PrevPermTable.BirthDate, year.Child.Born)
            .Text(
                PrevPermTable.Previous,
                how?.Code(year.Year)
                    ?? Thing.Meaning(
                        PrevPermTable.Previous,
                        year.Child.Described("left care for good", year.Year),
                        year.Year
                    )
            )
            .Text(PrevPermTable.Authority, how?.Fact("authority", year.Year))
            .Day(PrevPermTable.OrderedOn, how?.Fact("day", year.Year) is null ? how?.On : null);
    }

    private static Thing? Alone(CareYear year) =>
        year
            .Child.Of(Kind.Immigration)
            .LastOrDefault(status => year.During(status.On, status.Until) && IsAlone(status, year.Year));

    /// <summary>Whether an immigration status is that of an unaccompanied asylum-seeking child, in the words of any system.</summary>
    public static bool IsAlone(Thing status, int year) =>
        status.Code(year) is { } code
        && (code is "UASC" || code.Contains("unaccompanied", StringComparison.OrdinalIgnoreCase));
}
