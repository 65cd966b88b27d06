using Npgsql;

namespace Headwater.Storage;

/// <summary>Whether a fault says that the server of the database could not be reached or went away meanwhile, and nothing of what was asked.</summary>
public static class DatabaseAway
{
    public static bool Says(Exception? fault) =>
        fault switch
        {
            null => false,
            // Shut down, crashed or not yet up; or no connection left. Any other word of the server is an answer.
            PostgresException { SqlState: var state } => state
                is PostgresErrorCodes.AdminShutdown
                    or PostgresErrorCodes.CrashShutdown
                    or PostgresErrorCodes.CannotConnectNow
                    or PostgresErrorCodes.TooManyConnections
                || state.StartsWith("08", StringComparison.Ordinal),
            NpgsqlException => fault.InnerException is not PostgresException || Says(fault.InnerException),
            _ => Says(fault.InnerException),
        };
}
