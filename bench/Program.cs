using System.Globalization;
using Headwater.Bench;

// Usage: dotnet run -c Release --project bench [check] [children …]
// Without "check" the whole way of the borough and of a large county; with it, checking an SSDA903 return.
var check = args is ["check", ..];
var named = args.Skip(check ? 1 : 0).Select(arg => int.Parse(arg, CultureInfo.InvariantCulture)).ToList();
if (check)
{
    Console.WriteLine(CheckReturn.Headings);
    foreach (var children in named.Count > 0 ? named : [200, 5_000, 50_000])
        Console.WriteLine((await CheckReturn.RunAsync(children)).Text);
    return;
}

var runs = new List<WholeWay>();
foreach (var children in named.Count > 0 ? named : [33_777, 350_000])
    runs.Add(await WholeWay.RunAsync(children));
Console.Write(WholeWayPage.Text(runs));
