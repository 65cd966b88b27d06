namespace Headwater.Returns.Files.Unfolding;

/// <summary>What all archives of one folder unpack to, those within others too: each alone may look honest.</summary>
internal sealed class Unpacked
{
    private long sent;
    private long size;
    private int files;

    /// <summary>An archive that was sent, not one within another.</summary>
    public void Sent(long packed) => sent += packed;

    /// <summary>Whether another archive may be unpacked, beside all before it.</summary>
    public bool Take(int entries, long bytes)
    {
        (files, size) = (files + entries, size + bytes);
        return files <= UnfoldZip.MostFiles
            && size <= UnfoldZip.MostBytes
            && (size <= UnfoldZip.Harmless || size / UnfoldZip.MostFold <= sent);
    }
}
