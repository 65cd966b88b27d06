using Headwater.Demo.Files;
using Headwater.Demo.Randomness;
using Headwater.Returns;

namespace Headwater.Demo.Faults;

/// <summary>The faults that befall the rows of one table, applied to rows already made.</summary>
public sealed class RowFaults
{
    private readonly (int Column, Fault Fault)[] faults;
    private readonly double[] upTo;

    private RowFaults((int Column, Fault Fault)[] faults)
    {
        this.faults = faults;
        upTo = new double[faults.Length];
        var running = 0.0;
        for (var i = 0; i < faults.Length; i++)
            upTo[i] = running += faults[i].Fault.Rate;
    }

    /// <summary>The faults listed for a table, or none.</summary>
    public static RowFaults? For(Table table, double times = 1)
    {
        var listed = FaultList
            .All.Where(fault => fault.Column.Table == table.Name)
            .Select(fault => (fault.Column.Place, fault with { Rate = fault.Rate * times }))
            .ToArray();
        return listed.Length == 0 ? null : new(listed);
    }

    public Pass Begin(Draw draw) => new(this, draw);

    /// <summary>One batch's run through the faults.</summary>
    public sealed class Pass(RowFaults faults, Draw draw)
    {
        private readonly int[] planted = new int[faults.faults.Length];

        /// <summary>How often each fault befell a cell.</summary>
        public IEnumerable<(Fault Fault, int Times)> Planted =>
            faults.faults.Select((each, i) => (each.Fault, planted[i]));

        public void Corrupt(Cells cells)
        {
            var unit = draw.Unit();
            if (unit >= faults.upTo[^1])
                return;

            var i = 0;
            while (unit >= faults.upTo[i])
                i++;
            var (column, fault) = faults.faults[i];
            var right = cells[column];
            var wrong = Damage.Do(fault.Kind, right, draw);
            if (wrong == right)
                return;
            cells[column] = wrong;
            planted[i]++;
        }
    }
}
