#!/usr/bin/env dotnet
#:property PublishAot=false
#:property TreatWarningsAsErrors=true
#:project Gate/Gate.csproj

// The fault tests in full: the gate makes each kind of fault twice, this many times.
//     dotnet run tools/faults.cs -- 40
// The number is how often each kind is made (40 where it is left out: 240 kills and more); a second one is the seed.
// With a HEADWATER_POSTGRES of your own, that server is used; else one is started.

using System.Globalization;
using Headwater.Gate;

var root = Path.Combine(Path.GetDirectoryName((string)AppContext.GetData("EntryPointFilePath")!)!, "..");
Directory.SetCurrentDirectory(root);
Environment.SetEnvironmentVariable("MSBUILDDISABLENODEREUSE", "1");
var times = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 40;
Environment.SetEnvironmentVariable("HEADWATER_FAULT_TIMES", $"{times}");
if (args.Length > 1)
    Environment.SetEnvironmentVariable("HEADWATER_FAULT_SEED", args[1]);

using var postgres = new Postgres();
var steps = new Steps();
var built = steps.Run("Build", () => Shell.Run("dotnet", "build", "tests", "-warnaserror", "-v", "quiet"));
steps.Run("PostgreSQL", postgres.Start);
if (built)
    Tests.Run(
        steps,
        "tests/bin/Debug/net10.0/Headwater.Tests.dll",
        ["-namespace", "Headwater.Tests.Faults*"],
        limit: TimeSpan.FromMinutes(2 * times + 25)
    );
return steps.Close();
