#!/usr/bin/env dotnet
#:property PublishAot=false
#:property TreatWarningsAsErrors=true
#:project Gate/Gate.csproj

// The gate: format, build with warnings as errors, test. People and CI run the same line:
//     dotnet run tools/check.cs
// Words after -- go to the test runner, to run a few tests with the database and the browser that they need:
//     dotnet run tools/check.cs -- -class "*Upn*"

using System.Runtime.InteropServices;
using Headwater.Gate;

var root = Path.Combine(Path.GetDirectoryName((string)AppContext.GetData("EntryPointFilePath")!)!, "..");
Directory.SetCurrentDirectory(root);

// Nothing that the gate starts may outlive it, a waiting build server included.
Environment.SetEnvironmentVariable("MSBUILDDISABLENODEREUSE", "1");
Environment.SetEnvironmentVariable("DOTNET_CLI_TELEMETRY_OPTOUT", "1");
Environment.SetEnvironmentVariable("DOTNET_NOLOGO", "1");

using var postgres = new Postgres();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
var steps = new Steps();

steps.Run("Tools", () => Shell.Run("dotnet", "tool", "restore"));
steps.Run("Format", () => Shell.Run("dotnet", "csharpier", "check", "."));
var built = steps.Run("Build", () => Shell.Run("dotnet", "build", "Headwater.slnx", "-warnaserror", "-v", "quiet"));
steps.Run("PostgreSQL", postgres.Start);
steps.Run("Chromium", Chromium.Find);
if (built)
    Tests.Run(steps, "tests/bin/Debug/net10.0/Headwater.Tests.dll", args);

return steps.Close();

void Stop(PosixSignalContext signal)
{
    Shell.Stop();
    postgres.Dispose();
    Environment.Exit(130);
}
