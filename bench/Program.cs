using System.Globalization;
using Headwater.Bench;

// Usage: dotnet run -c Release --project bench [children …]; without sizes, the borough and a large county.
var sizes = args.Length > 0 ? args.Select(arg => int.Parse(arg, CultureInfo.InvariantCulture)) : [33_777, 350_000];
var runs = new List<WholeWay>();
foreach (var children in sizes)
    runs.Add(await WholeWay.RunAsync(children));
Console.Write(WholeWayPage.Text(runs));
