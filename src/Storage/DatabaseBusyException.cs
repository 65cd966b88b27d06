namespace Headwater.Storage;

/// <summary>Somebody else kept on writing for longer than it makes sense to wait. Nothing was changed; it can be tried again.</summary>
public sealed class DatabaseBusyException : IOException
{
    public DatabaseBusyException(Exception inner)
        : base("The database is busy: files are being loaded or levels worked out. Try again in a minute.", inner) { }
}
