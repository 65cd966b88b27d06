using System.Globalization;
using Headwater.Bench;
using Headwater.Bench.Serving;

// Usage: dotnet run -c Release --project bench [check | match | calibrate | add | serve | gate] [how many …]
// Alone the whole way of the borough and of a large county; with "check" checking returns, with "match" matching persons,
// with "calibrate" how true their probabilities are, with "add" adding records to persons who are known; with "serve" the
// pages under many people at once: children, people, minutes; with "gate" the same with the gate and the trail and without.
var what = args is ["check" or "match" or "calibrate" or "add" or "serve" or "gate", ..] ? args[0] : "";
var named = args.Skip(what is "" ? 0 : 1).Select(arg => int.Parse(arg, CultureInfo.InvariantCulture)).ToList();
if (what is "match")
{
    Console.WriteLine(MatchPersonsFile.Headings);
    foreach (var records in named.Count > 0 ? named : [100_000, 1_000_000])
        Console.WriteLine((await MatchPersonsFile.RunAsync(records, seed: 11)).Text);
    return;
}

if (what is "calibrate")
{
    Console.WriteLine(Calibration.Headings);
    foreach (var records in named.Count > 0 ? named : [100_000])
    foreach (var (kind, errors, seed) in Calibration.Tried)
        Console.WriteLine((await MatchPersonsFile.RunAsync(records, seed, kind, errors)).Calibrated(kind, errors));
    return;
}

if (what is "add")
{
    Console.WriteLine(AddPersons.Headings);
    foreach (var known in named.Count > 0 ? named : [100_000, 1_500_000])
        Console.WriteLine(AddPersons.Run(known, seed: 12).Text);
    return;
}

if (what is "serve" or "gate")
{
    var (children, people, minutes) = named is [var first, var second, var third]
        ? (first, second, third)
        : (33_777, 400, what is "gate" ? 2 : 30);
    var server =
        Environment.GetEnvironmentVariable("HEADWATER_POSTGRES")
        ?? throw new InvalidOperationException("HEADWATER_POSTGRES should name a PostgreSQL: Host=…");
    Console.WriteLine(
        what is "serve"
            ? (await ServePages.RunAsync(children, people, minutes, server)).Text
            : (await CostOfGate.RunAsync(children, people, minutes, server)).Text
    );
    return;
}

if (what is "check")
{
    await CheckAsync("SSDA903", CareReturn.Write, [200, 5_000, 50_000]);
    await CheckAsync("Children in need census", CensusReturn.Write, [1_000, 10_000, 50_000]);
    return;
}

var runs = new List<WholeWay>();
foreach (var children in named.Count > 0 ? named : [33_777, 350_000])
    runs.Add(await WholeWay.RunAsync(children));
Console.Write(WholeWayPage.Text(runs));

async Task CheckAsync(string name, Action<string, int> write, IReadOnlyList<int> sizes)
{
    Console.WriteLine($"### {name}\n\n{CheckReturn.Headings}");
    foreach (var children in named.Count > 0 ? named : sizes)
        Console.WriteLine((await CheckReturn.RunAsync(children, write)).Text);
    Console.WriteLine();
}
