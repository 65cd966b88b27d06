using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Headwater.Access;
using Headwater.Access.Trail.Unusual;
using Headwater.Need.Levels;
using Headwater.Privacy.Retention;
using Headwater.Records.Matching.Identities;
using Headwater.Returns.Files;
using Headwater.Vocabulary;

namespace Headwater.Cli.Verbs;

/// <summary>Options that several verbs share, each described once.</summary>
internal static class Options
{
    /// <summary>The code of the made-up borough, used where nobody says which authority's files these are.</summary>
    public const string MadeUpAuthority = "E09999999";

    /// <summary>The codes of made-up boroughs side by side, that one first.</summary>
    public static IReadOnlyList<string> MadeUpAuthorities { get; } = [MadeUpAuthority, "E09999998", "E09999997"];

    // No return is older, and none is written for so long ahead.
    private const int FirstYear = 2000;
    private const int LastYear = 2099;

    public static Option<string> Database { get; } =
        new("--database")
        {
            Description = "The database: a SQLite file's path, or a PostgreSQL connection string (Host=…).",
            DefaultValueFactory = _ => "headwater.db",
        };

    public static Option<bool> Json { get; } = new("--json") { Description = "Print the result as JSON." };

    public static Option<string> Authority { get; } =
        new("--authority")
        {
            Description = "The authority's nine-character code, such as E09000013.",
            DefaultValueFactory = _ => MadeUpAuthority,
            CustomParser = ReadAuthority,
        };

    public static string ReadAuthority(ArgumentResult result)
    {
        var text = result.Tokens.Count is 1 ? result.Tokens[0].Value : "";
        if (!LocalAuthority.TryParse(text, null, out var authority))
            result.AddError("--authority should be a nine-character code such as E09000013.");
        return authority?.Code ?? "";
    }

    public static Option<int> Port { get; } =
        new("--port")
        {
            Description = "The port of this machine to serve the pages on; 0 takes any free one.",
            DefaultValueFactory = _ => 5080,
        };

    /// <summary>Says so before any work is done where another program has the port already.</summary>
    public static void PortIsFree(CommandResult given)
    {
        var port = given.GetValue(Port);
        if (port is < 0 or > IPEndPoint.MaxPort)
            given.AddError($"--port is a number from 0 to {IPEndPoint.MaxPort}.");
        if (port is <= 0 or > IPEndPoint.MaxPort)
            return;
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
        }
        catch (SocketException)
        {
            given.AddError(
                $"Another program has port {port} of this machine. Give another with --port; --port 0 takes any free one."
            );
        }
    }

    public static Option<Policy?> Policy { get; } =
        new("--policy")
        {
            Description = "The council's own policy, a JSON file; usually the one that comes with Headwater.",
            CustomParser = result =>
            {
                var read = Need.Levels.ReadPolicy.From(result.Tokens.Count is 1 ? result.Tokens[0].Value : "");
                foreach (var problem in read.Problems)
                    result.AddError($"{Place(problem)}: {problem.Message}");
                return read.Policy;
            },
        };

    public static Option<MatchPolicy?> Matching { get; } =
        Signed(
            "--matching",
            "The council's own policy for joining records, a JSON file, dated and signed; usually the one that comes with Headwater.",
            MatchPolicy.Read
        );

    public static Option<LookPolicy?> Looks { get; } =
        Signed(
            "--looks",
            "The council's own policy for unusual looks, a JSON file, dated and signed; usually the one that comes with Headwater.",
            LookPolicy.Read
        );

    public static Option<Schedule?> Retention { get; } =
        Signed(
            "--retention",
            "The council’s own retention schedule, a JSON file, dated and signed; usually the one that comes with Headwater.",
            Schedule.Read
        );

    public static Option<ReachPolicy?> Reach { get; } =
        Signed(
            "--reach",
            "The council's own policy of who reaches which children, a JSON file, dated and signed; usually the one that comes with Headwater.",
            ReachPolicy.Read
        );

    public static Option<SignInPolicy?> SignIn { get; } =
        Signed(
            "--sign-in",
            "The council's own policy of sign-in, a JSON file, dated and signed; usually the one that comes with Headwater.",
            SignInPolicy.Read
        );

    // A policy that a file holds, read by its own reader, which says in words what is wrong with it.
    private static Option<T?> Signed<T>(string name, string description, Func<string, T> read)
        where T : class =>
        new(name)
        {
            Description = description,
            CustomParser = result =>
            {
                var path = result.Tokens.Count is 1 ? result.Tokens[0].Value : "";
                try
                {
                    return read(File.ReadAllText(path));
                }
                catch (InvalidDataException fault)
                {
                    result.AddError($"{path}: {fault.Message}");
                }
                catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
                {
                    result.AddError($"{path}: There is no such file.");
                }
                catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
                {
                    result.AddError($"{path}: The file cannot be opened.");
                }

                return null;
            },
        };

    public static Option<DateOnly?> Day(string name, string description) =>
        new(name)
        {
            Description = description,
            CustomParser = result =>
            {
                var text = result.Tokens.Count is 1 ? result.Tokens[0].Value : "";
                if (!DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                    result.AddError($"{name} should be a day, year first: 2026-10-31.");
                else if (day.Year is < FirstYear or > LastYear)
                    result.AddError(
                        $"{name} should be a day from {FirstYear} to {LastYear}: {text} is outside of what can be worked out."
                    );
                else
                    return day;
                return null;
            },
        };

    /// <summary>The year of a return, as people write it.</summary>
    public static Option<int?> ReturnYear(string description) =>
        new("--year")
        {
            Description = description,
            CustomParser = result =>
            {
                var text = result.Tokens.Count is 1 ? result.Tokens[0].Value : "";
                if (WrittenYear.Read(text) is { } year)
                    return year;
                result.AddError($"{text} is no year of a return. Write the year in which it ends: 2026 for 2025/26.");
                return null;
            },
        };

    public static Option<int> Whole(string name, string description, int usual, int least, int most)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is var value && (value < least || value > most))
                result.AddError($"{name} should be from {least} to {most}.");
        });
        return option;
    }

    private static string Place(Problem problem) =>
        problem.Line is 0
            ? problem.File
            : string.Create(CultureInfo.InvariantCulture, $"{problem.File}, line {problem.Line}");
}
