namespace Headwater.Vocabulary;

/// <summary>How far a long piece of work has come.</summary>
/// <param name="Step">What is being done, for a person: "Reading files".</param>
/// <param name="Done">From 0 to 1.</param>
public readonly record struct Progress(string Step, double Done);
