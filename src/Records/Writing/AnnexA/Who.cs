using Headwater.Returns;
using Headwater.Returns.AnnexA;
using Headwater.Returns.ChildrenInNeed;
using Headwater.Vocabulary;

namespace Headwater.Records.Writing.AnnexA;

/// <summary>What nearly every list asks of a child: who they are, whether they are disabled, and who works with them.</summary>
internal static class Who
{
    /// <summary>Begins a row of a list with all that it shares with the others.</summary>
    public static Rows.Row Add(this Rows rows, Table list, ListedChild its)
    {
        var child = its.Child;
        var row = rows.Add(list).Text(In(list, AssessmentListTable.Child), child.Number);
        row.Code(In(list, AssessmentListTable.Gender), child.Sex)
            .Code(In(list, AssessmentListTable.Ethnicity), Ethnicity(its))
            .Day(In(list, AssessmentListTable.BirthDate), its.Past(child.Born))
            .Number(In(list, AssessmentListTable.Age), its.Past(child.Born) is { } born ? Age.On(its.On, born) : null);
        if (Find(list, AssessmentListTable.Disability) is { } disability)
            row.Code(disability, Disabled(its));
        if (Find(list, AssessmentListTable.Worker) is { } worker && its.Worker is { } who)
            row.Text(worker, who.Fact("name", its.Year) ?? who.Code(its.Year))
                .Text(In(list, AssessmentListTable.Team), who.Fact("team", its.Year));
        return row;
    }

    private static string? Ethnicity(ListedChild its) =>
        Thing.Meaning(ChildCharacteristicsTable.Ethnicity, its.Child.Described("ethnic group", its.Year), its.Year);

    // That nothing is recorded of a disability is no word that there is none: the lists have an answer for it.
    private static string Disabled(ListedChild its) =>
        its.Of(Kind.Disability).Any() ? "Y"
        : its.Child.Described("disability", its.Year) is "none" ? "N"
        : "U";

    private static Column In(Table list, Column column) =>
        Find(list, column) ?? throw new InvalidOperationException($"{list.Name} has no {column.Name}.");

    private static Column? Find(Table list, Column column) =>
        list.Columns.FirstOrDefault(each => each.Name == column.Name);
}
