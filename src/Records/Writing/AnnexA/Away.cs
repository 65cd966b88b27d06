using Headwater.Records.Writing.Ssda903;
using Headwater.Returns.AnnexA;
using Headwater.Vocabulary;

namespace Headwater.Records.Writing.AnnexA;

/// <summary>How often a child was missing or away from care in a year, and what came of the last return interview.</summary>
internal static class Away
{
    public static void Write(ListedChild its, IReadOnlyList<TimeInCare> times, Rows.Row row)
    {
        var all = its.Of(Kind.Missing)
            .Where(spell => spell.On >= its.YearBefore)
            .Where(spell => times.Any(time => time.From < spell.On && !(time.Left <= spell.On)))
            .ToList();
        var spells = all.Where(spell => !InTheYear.IsToldOtherwise(spell, all)).ToList();
        row.Number(CareListTable.TimesMissing, spells.Count(spell => spell.Code(its.Year) is "M"))
            .Number(CareListTable.TimesAbsent, spells.Count(spell => spell.Code(its.Year) is "A"));
        if (spells.LastOrDefault(spell => spell.Code(its.Year) is "M")?.Until is not { } found)
            return;
        // An interview stands on the day on which the child was found.
        var interview = its.Of(Kind.ReturnInterview).LastOrDefault(each => each.On == found)?.Code(its.Year);
        row.YesNo(CareListTable.InterviewOffered, interview is null ? null : interview is not "-")
            .YesNo(CareListTable.InterviewAccepted, interview is null or "-" ? null : interview is "Y");
    }
}
