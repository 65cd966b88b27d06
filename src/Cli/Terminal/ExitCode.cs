namespace Headwater.Cli.Terminal;

/// <summary>What the exit code says to a script.</summary>
public static class ExitCode
{
    public const int Fine = 0;

    /// <summary>There are findings, or the request was refused.</summary>
    public const int Findings = 1;

    public const int WrongUse = 2;

    /// <summary>Something could not be read, or a fault.</summary>
    public const int Fault = 3;

    /// <summary>Somebody else is at it; nothing was done.</summary>
    public const int UnderWay = 4;
}
