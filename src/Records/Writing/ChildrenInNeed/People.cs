using Headwater.Returns.ChildrenInNeed;
using Headwater.Returns.Codes;
using Headwater.Vocabulary;

namespace Headwater.Records.Writing.ChildrenInNeed;

/// <summary>Who the child is: numbers, birth, sex, ethnic group and disabilities.</summary>
internal static class People
{
    public static void Write(CensusYear year, Rows rows)
    {
        var child = year.Child;
        rows.Add(ChildIdentifiersTable.Table)
            .Text(ChildIdentifiersTable.Child, child.Number)
            .Text(ChildIdentifiersTable.Upn, child.Upn)
            .Text(ChildIdentifiersTable.FormerUpn, child.FormerUpn)
            .Text(
                ChildIdentifiersTable.UpnUnknown,
                child.Upn is null
                    ? Thing.Meaning(
                        ChildIdentifiersTable.UpnUnknown,
                        child.Described("no pupil number because", year.Year),
                        year.Year
                    )
                    : null
            )
            .Day(ChildIdentifiersTable.BirthDate, child.Born)
            .Text(ChildIdentifiersTable.Sex, Sex(year));
        rows.Add(ChildCharacteristicsTable.Table)
            .Text(ChildCharacteristicsTable.Child, child.Number)
            .Text(
                ChildCharacteristicsTable.Ethnicity,
                Thing.Meaning(
                    ChildCharacteristicsTable.Ethnicity,
                    child.Described("ethnic group", year.Year),
                    year.Year
                )
            );
        Disabilities(year, rows);
    }

    // 1 and 2 until 2023/24, M and F since.
    private static string? Sex(CensusYear year) =>
        year.Child.Sex is not { } sex ? null
        : year.Year >= 2025 ? CommonCodes.Sex.Find(sex)?.Value
        : CommonCodes.Sex.Find(sex)?.Value switch
        {
            "M" => "1",
            "F" => "2",
            _ => "0",
        };

    private static void Disabilities(CensusYear year, Rows rows)
    {
        var known = year.Child.Of(Kind.Disability).Select(each => each.Code(year.Year)).Distinct().ToList();
        if (known.Count is 0 && year.Child.Described("disability", year.Year) is "none")
            known.Add("NONE");
        if (known.Count is 0)
            known.Add(null);
        foreach (var disability in known)
            rows.Add(DisabilitiesTable.Table)
                .Text(DisabilitiesTable.Child, year.Child.Number)
                .Text(DisabilitiesTable.Disability, disability);
    }
}
