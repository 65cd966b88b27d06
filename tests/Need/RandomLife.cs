using System.Collections.Concurrent;
using Headwater.Records.Timelines;
using Headwater.Vocabulary;

namespace Headwater.Tests.Need;

/// <summary>Made-up lives with a bit of everything, the same for the same seed: busy enough that every signal is raised in some.</summary>
internal static class RandomLife
{
    private static readonly Dictionary<Kind, string[]> Codes = new()
    {
        [Kind.OnRoll] = ["5", "6", "7", "8", "9", "10", "11", "R"],
        [Kind.TermAbsence] = ["60", "120", "20"],
        [Kind.WeekAttendance] = ["//////////", "NNNNNOOOOO", "pppp//////", "IIIII/////", "I/////////", "#####/////"],
        [Kind.LeftRoll] = ["6", "8", "9", "11", "12"],
        [Kind.Suspended] = ["DB", "OW", "PP,DA"],
        [Kind.PermanentlyExcluded] = ["DB", "OW"],
        [Kind.AlternativeProvision] = ["PRU", "UNR", "OOT", "NFE"],
        [Kind.EducationPlacement] = ["OLA", "EHE", "NEET", "NIEO"],
        [Kind.SenNeed] = ["SEMH", "SLCN"],
        [Kind.EarlyHelpAsked] = ["accepted", "signposted"],
        [Kind.AssessmentFactor] = ["1A", "2B", "3B", "4A", "4B", "7A", "13A", "16A", "24A", "20"],
        [Kind.WorkerAllocated] = ["w1", "w2", "w3", "w4"],
        [Kind.CareEpisode] = ["C2", "V2", "V3"],
        [Kind.Placement] = ["U4", "K2", "T0"],
        [Kind.CareLeaver] = ["G4", "G5", "F2"],
        [Kind.Missing] = ["M", "A"],
        [Kind.ReturnInterview] = ["Y", "N", "-"],
        [Kind.YouthJustice] = ["NFA", "YC", "YRO", "CUST", "CR"],
    };

    private static readonly ConcurrentDictionary<int, Timeline> Made = [];

    public static Timeline Of(int seed) => Made.GetOrAdd(seed, Make);

    private static Timeline Make(int seed)
    {
        var random = new Random(seed);
        var born = Life.Today.AddDays(-random.Next(5 * 365, 20 * 365));
        // A few kinds a life, each often, so that what has to come together does.
        var kinds = random.GetItems(Enum.GetValues<Kind>(), random.Next(2, 7));
        var entries = Enumerable
            .Range(0, random.Next(8, 40))
            .Select(i => Entry(random, random.GetItems(kinds, 1)[0], i + 2))
            .ToList();
        if (kinds.Contains(Kind.WeekAttendance))
            entries.AddRange(TwentyWeeks(random));
        return Timeline.Of(seed, random.Next(20) is 0 ? null : born, entries);
    }

    // Six weeks of one kind, and of another, and so on: a change that can be seen.
    private static IEnumerable<Entry> TwentyWeeks(Random random)
    {
        var marks = random.GetItems(Codes[Kind.WeekAttendance], 2);
        return Enumerable
            .Range(0, 20)
            .Select(i =>
                Entry(random, Kind.WeekAttendance, 500 + i) with
                {
                    On = Life.Today.AddDays(-7 * i),
                    Code = marks[i / 6 % 2],
                }
            );
    }

    public static Entry Entry(Random random, Kind kind, int line)
    {
        var on = Life.Today.AddDays(60 - (int)(900 * Math.Pow(random.NextDouble(), 1.5)));
        var code = Codes.TryGetValue(kind, out var codes) ? random.GetItems(codes, 1)[0] : null;
        var until = random.Next(3) is 0 ? on.AddDays(random.Next(0, 400)) : (DateOnly?)null;
        double? amount =
            kind is Kind.OnRoll ? random.Next(3)
            : random.Next(4) is 0 ? null
            : random.Next(1, 30);
        return new Entry(kind, on, until, code, amount, File: 1, line);
    }

    public static IEnumerable<int> Seeds(int count) => Enumerable.Range(1, count);
}
