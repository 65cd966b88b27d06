using System.Globalization;

namespace Headwater.Bench.Serving;

/// <summary>How long the cores of this machine were busy and idle since it started, in the kernel's ticks.</summary>
internal sealed record Machine(double Busy, double Idle)
{
    public static Machine Now()
    {
        // user, nice, system, idle, waiting for the disk, interrupts, soft interrupts, taken by another machine
        var ticks = File.ReadLines("/proc/stat")
            .First()
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(tick => double.Parse(tick, CultureInfo.InvariantCulture))
            .ToList();
        var idle = ticks[3] + ticks[4];
        return new Machine(ticks.Take(8).Sum() - idle, idle);
    }

    public double BusySince(Machine before) => (Busy - before.Busy) / (Busy - before.Busy + Idle - before.Idle);
}
