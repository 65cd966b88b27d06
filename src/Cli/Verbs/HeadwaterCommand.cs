using System.CommandLine;
using System.Data.Common;
using Headwater.Cli.Terminal;
using Headwater.Returns.Files.Unfolding;

namespace Headwater.Cli.Verbs;

/// <summary>All verbs, and the one place where a fault becomes an exit code.</summary>
public static class HeadwaterCommand
{
    public static RootCommand Root { get; } =
        new(
            "Finds the children who are beginning to drift from the mainstream pathway, from the files a council already has."
        )
        {
            DemoVerb.Command,
            MakeBoroughVerb.Command,
            MakePersonsVerb.Command,
            CheckVerb.Command,
            MatchVerb.Command,
            LoadVerb.Command,
            AssessVerb.Command,
            NightlyVerb.Command,
            ListVerb.Command,
            ChildVerb.Command,
            FamilyVerb.Command,
            ReplayVerb.Command,
            WriteVerb.Command,
            ServeVerb.Command,
            AddUserVerb.Command,
            TrailVerb.Command,
            BackUpVerb.Command,
            RestoreVerb.Command,
            LookOverVerb.Command,
            PaperVerb.Command,
            RetentionVerb.Command,
            ReferenceVerb.Command,
        };

    // As long as the server gives its own requests: it then deletes what was sent to it.
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(45);

    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                await Console.Error.WriteLineAsync(error.Message);
            await Console.Error.WriteLineAsync("Add --help to see what can be said.");
            return ExitCode.WrongUse;
        }

        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = TimeToStop,
                }
            );
        }
        catch (Exception fault)
            when (fault
                    is IOException
                        or UnauthorizedAccessException
                        or DbException
                        or NoRoomException
                        or InvalidDataException
            )
        {
            // The message names a place or a connection, never what stands in a file.
            await Console.Error.WriteLineAsync($"Could not go on: {fault.Message}");
            return ExitCode.Fault;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped. What was not finished has left no trace.");
            return ExitCode.Fault;
        }
    }
}
