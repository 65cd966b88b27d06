namespace Headwater.Returns.Files.Unfolding;

/// <summary>What a file unpacks to could not be written down. That is no fault of the file: nothing may be told of it.</summary>
public sealed class NoRoomException(Exception why)
    : Exception(
        $"What the files unpack to could not be written to {Path.GetTempPath()}: {why.Message} Make room there, or name another folder with TMPDIR (TEMP on Windows), then try again.",
        why
    );
