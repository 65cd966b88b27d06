using Headwater.Returns;
using Headwater.Returns.Ssda903;
using Headwater.Vocabulary;

namespace Headwater.Records.Writing.Ssda903;

/// <summary>Health of children who were looked after all year, and how care leavers were on their birthday.</summary>
internal static class Outcomes
{
    private static readonly (Column Column, string Check)[] Checks =
    [
        (Oc2Table.HealthCheck, "development checked"),
        (Oc2Table.Immunised, "immunisations up to date"),
        (Oc2Table.TeethChecked, "teeth checked"),
        (Oc2Table.HealthAssessed, "health assessed"),
        (Oc2Table.SubstanceMisuse, "misuses substances"),
        (Oc2Table.HelpOffered, "offered help with substances"),
        (Oc2Table.HelpReceived, "had help with substances"),
        (Oc2Table.Convicted, "convicted or cautioned in the year"),
    ];

    public static void Write(CareYear year, Rows rows)
    {
        if (year.WasInCareAllYear && !(year.Child.Birthday(18) <= year.Last))
            Health(year, rows);
        if (LeaverAt(year) is { } leaver)
            Leaver(year, leaver, rows);
    }

    /// <summary>How a care leaver aged 17 to 21 was in the year; the telling on the birthday before any other.</summary>
    public static Thing? LeaverAt(CareYear year)
    {
        var told = year.Child.Of(Kind.CareLeaver).Where(each => year.In(each.On)).ToList();
        var birthday = Enumerable
            .Range(17, 5)
            .Select(age => year.Child.Birthday(age))
            .FirstOrDefault(day => day is { } on && year.In(on));
        return birthday is null ? null : told.Find(each => each.On == birthday) ?? told.LastOrDefault();
    }

    private static void Health(CareYear year, Rows rows)
    {
        var score = year.Child.Of(Kind.StrengthsScore).LastOrDefault(each => year.In(each.On));
        var checks = year.Child.Of(Kind.HealthOfChildInCare).Where(each => each.On == year.Last).ToList();
        var row = rows.Add(Oc2Table.Table)
            .Text(Oc2Table.Child, year.Child.Number)
            .Day(Oc2Table.BirthDate, year.Child.Born)
            .Number(Oc2Table.Score, score?.Amount(year.Year))
            .Text(Oc2Table.NoScoreReason, score?.Code(year.Year));
        foreach (var (column, check) in Checks)
            row.Number(column, checks.Find(each => each.Code(year.Year) == check)?.Amount(year.Year));
    }

    private static void Leaver(CareYear year, Thing leaver, Rows rows) =>
        rows.Add(Oc3Table.Table)
            .Text(Oc3Table.Child, year.Child.Number)
            .Day(Oc3Table.BirthDate, year.Child.Born)
            .Text(Oc3Table.InTouch, leaver.CodeOf(Oc3Table.InTouch, "in touch", year.Year))
            .Text(Oc3Table.Activity, leaver.Code(year.Year))
            .Text(Oc3Table.Accommodation, leaver.CodeOf(Oc3Table.Accommodation, "lives", year.Year));
}
