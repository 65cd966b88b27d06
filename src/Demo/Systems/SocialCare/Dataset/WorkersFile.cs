using System.Globalization;
using Headwater.Demo.Files;
using Headwater.Demo.Lives;
using Headwater.Demo.Workers;
using Headwater.Returns.SafeguardingDataset;

namespace Headwater.Demo.Systems.SocialCare.Dataset;

/// <summary>Social care's workers, with the cases that each has open on the last day.</summary>
internal static class WorkersFile
{
    private static readonly Layout<(Worker Worker, int Cases)> Columns = new Layout<(Worker Worker, int Cases)>(
        ProfessionalsTable.Table
    )
        .Text(ProfessionalsTable.ProfessionalId, line => line.Worker.Id)
        .Text(ProfessionalsTable.StaffId, line => $"S{line.Worker.Number:00000}")
        .Text(ProfessionalsTable.Name, line => line.Worker.Name)
        .Text(ProfessionalsTable.Registration, line => $"SW9{line.Worker.Number:00000}")
        .Text(
            ProfessionalsTable.JobTitle,
            line => line.Worker.Team == Team.LeavingCare ? "Personal adviser" : "Social worker"
        )
        .Number(ProfessionalsTable.Caseload, line => line.Cases)
        .Text(ProfessionalsTable.Department, line => Worker.NameOf(line.Worker.Team))
        .Text(
            ProfessionalsTable.FullTime,
            line => (line.Worker.Number % 6 == 0 ? 0.6 : 1.0).ToString("0.0", CultureInfo.InvariantCulture)
        )
        .Text(ProfessionalsTable.Agency, line => line.Worker.Agency ? "Y" : "N");

    public static Sheet Write(World world, int[] caseloads)
    {
        var sheet = new Sheet<(Worker Worker, int Cases)>("files/social-care/ssd_professionals.csv", Columns);
        foreach (var worker in world.Workforce.All)
        {
            if (
                worker.Team is not (Team.EarlyHelp or Team.YouthJustice)
                && (worker.Until is null || worker.Until > world.Options.FirstDay.AddYears(-5))
            )
                sheet.Write((worker, caseloads[worker.Number]));
        }

        return sheet;
    }
}
