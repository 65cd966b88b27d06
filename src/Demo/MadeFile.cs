namespace Headwater.Demo;

/// <summary>A file of the borough, its path relative to the borough's folder.</summary>
public sealed record MadeFile(string Path, int Rows, long Bytes);
