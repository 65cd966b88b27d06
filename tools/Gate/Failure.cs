namespace Headwater.Gate;

/// <summary>A step that did not do what it is for, in a sentence and then whatever the program said.</summary>
public sealed class Failure(string message) : Exception(message);
