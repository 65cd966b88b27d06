using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Sen2.Rules;

/// <summary>Our own rules on the numbers by which the modules lead to each other.</summary>
internal static class Sen2KeyRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Orphan(
            "SEN10",
            Sen2RequestsTable.Table,
            Sen2RequestsTable.PersonId,
            Sen2PersonTable.Table,
            Sen2PersonTable.PersonId,
            "The request is of nobody in the person module"
        ),
        Orphan(
            "SEN11",
            Sen2AssessmentTable.Table,
            Sen2AssessmentTable.RequestId,
            Sen2RequestsTable.Table,
            Sen2RequestsTable.RequestId,
            "The assessment follows from no request in the return"
        ),
        Orphan(
            "SEN12",
            Sen2NamedPlanTable.Table,
            Sen2NamedPlanTable.AssessmentId,
            Sen2AssessmentTable.Table,
            Sen2AssessmentTable.AssessmentId,
            "The plan follows from no assessment in the return"
        ),
        Orphan(
            "SEN13",
            Sen2PlanDetailTable.Table,
            Sen2PlanDetailTable.PlanId,
            Sen2NamedPlanTable.Table,
            Sen2NamedPlanTable.PlanId,
            "The setting belongs to no plan in the return"
        ),
        Orphan(
            "SEN14",
            Sen2ActivePlansTable.Table,
            Sen2ActivePlansTable.RequestId,
            Sen2RequestsTable.Table,
            Sen2RequestsTable.RequestId,
            "The plan in force follows from no request in the return"
        ),
        Orphan(
            "SEN15",
            Sen2PlacementDetailTable.Table,
            Sen2PlacementDetailTable.ActivePlanId,
            Sen2ActivePlansTable.Table,
            Sen2ActivePlansTable.ActivePlanId,
            "The placement belongs to no plan in force in the return"
        ),
        Orphan(
            "SEN16",
            Sen2NeedTable.Table,
            Sen2NeedTable.ActivePlanId,
            Sen2ActivePlansTable.Table,
            Sen2ActivePlansTable.ActivePlanId,
            "The need belongs to no plan in force in the return"
        ),
        Childless(
            "SEN17",
            Sen2PersonTable.Table,
            Sen2PersonTable.PersonId,
            Sen2RequestsTable.Table,
            "The person has no request, and so nothing to be in the return for",
            "requests"
        ),
        Childless(
            "SEN18",
            Sen2ActivePlansTable.Table,
            Sen2ActivePlansTable.ActivePlanId,
            Sen2NeedTable.Table,
            "The plan in force has no kind of need",
            "senneed"
        ),
        Childless(
            "SEN19",
            Sen2ActivePlansTable.Table,
            Sen2ActivePlansTable.ActivePlanId,
            Sen2PlacementDetailTable.Table,
            "The plan in force has no placement",
            "placementdetail"
        ),
    ];

    private static Rule Orphan(string code, Table table, Column number, Table above, Column id, string message) =>
        new(
            code,
            Always,
            [table, above],
            [number],
            message,
            $"Make the export again with all modules of one day. If the number is right, find why the {above.FileName} module leaves the row out.",
            Whole(year =>
            {
                var known = year.ById(above, id);
                return year.All(table).Where(line => line.IsFilled(number) && !known.ContainsKey(line[number]));
            })
        )
        {
            Fails = $"{table.Name} {number.Name}=99",
            Passes = "",
        };

    private static Rule Childless(string code, Table table, Column id, Table below, string message, string module) =>
        new(
            code,
            Always,
            [table, below],
            [id],
            message,
            $"Find why the {module} module has no row for it, and add one; else leave this row out.",
            Whole(year => year.All(table).Where(line => line.IsFilled(id) && year.Under(line[id], below).Count is 0))
        )
        {
            Fails = $"{table.Name} {id.Name}=98",
            Passes = "",
        };
}
