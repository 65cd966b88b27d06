namespace Headwater.Returns.Files.Unfolding;

/// <summary>What a file unpacks to could not be written down. That is no fault of the file: nothing may be told of it.</summary>
public sealed class NoRoomException(Exception why)
    : Exception("There is no room on the disk for what the files unpack to. Free some, then try again.", why);
