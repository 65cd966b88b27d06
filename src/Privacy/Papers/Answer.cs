namespace Headwater.Privacy.Papers;

/// <summary>What a council filled in, with who did and when.</summary>
public sealed record Answer(string Question, string Text, string By, DateTimeOffset At);

/// <summary>A question beside its newest answer; null where nobody has filled it in.</summary>
public sealed record Filled(Question Question, Answer? Answer);
