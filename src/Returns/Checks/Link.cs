using Headwater.Returns.AnnexA;
using Headwater.Returns.Nccis;
using Headwater.Returns.SafeguardingDataset;
using Headwater.Returns.Sen2;

namespace Headwater.Returns.Checks;

/// <summary>
/// A table whose rows have a number that is not the one by which the person's record goes: its rows belong to a row of
/// another table, or the person has a pupil number beside it.
/// </summary>
/// <param name="Table">Whose rows they are.</param>
/// <param name="To">The table that the rows' number is a number of.</param>
/// <param name="Id">The column of that table which has it.</param>
/// <param name="Upn">The person's pupil number in that table; null where it tells none.</param>
internal sealed record Link(Table Table, Table To, Column Id, Column? Upn = null)
{
    public static IReadOnlyList<Link> All { get; } =
    [
        Own(Sen2PersonTable.Table, Sen2PersonTable.Upn),
        new(Sen2RequestsTable.Table, Sen2PersonTable.Table, Sen2PersonTable.PersonId, Sen2PersonTable.Upn),
        new(Sen2AssessmentTable.Table, Sen2RequestsTable.Table, Sen2RequestsTable.RequestId),
        new(Sen2ActivePlansTable.Table, Sen2RequestsTable.Table, Sen2RequestsTable.RequestId),
        new(Sen2NamedPlanTable.Table, Sen2AssessmentTable.Table, Sen2AssessmentTable.AssessmentId),
        new(Sen2PlanDetailTable.Table, Sen2NamedPlanTable.Table, Sen2NamedPlanTable.PlanId),
        new(Sen2PlacementDetailTable.Table, Sen2ActivePlansTable.Table, Sen2ActivePlansTable.ActivePlanId),
        new(Sen2NeedTable.Table, Sen2ActivePlansTable.Table, Sen2ActivePlansTable.ActivePlanId),
        new(AssessmentFactorsTable.Table, CinAssessmentsTable.Table, CinAssessmentsTable.AssessmentId),
        new(ClaReviewsTable.Table, ClaEpisodesTable.Table, ClaEpisodesTable.CareId),
        Own(NccisPersonTable.Table, NccisPersonTable.Upn),
        new(NccisCharacteristicTable.Table, NccisPersonTable.Table, NccisPersonTable.PersonId, NccisPersonTable.Upn),
        Own(PlanListTable.Table, PlanListTable.Upn),
        Own(SupportListTable.Table, SupportListTable.Upn),
    ];

    public static Link? Of(Table? table) => All.FirstOrDefault(link => link.Table == table);

    /// <summary>The tables on the way from a table's rows to the person.</summary>
    public IEnumerable<Table> Way => To == Table ? [To] : [To, .. Of(To)?.Way ?? []];

    private static Link Own(Table table, Column upn) =>
        new(table, table, table.Known ?? throw new InvalidOperationException("Nobody's rows."), upn);
}
