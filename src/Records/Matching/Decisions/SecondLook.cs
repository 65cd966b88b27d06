namespace Headwater.Records.Matching.Decisions;

/// <summary>A join that waits for a second person, since it touches a record that must not be joined lightly.</summary>
/// <param name="Since">Why it waits, in words: "one of the records ended in adoption".</param>
/// <param name="Answer">What the second person said; null while it waits.</param>
public sealed record SecondLook(string Since, SecondAnswer? Answer)
{
    public bool Agreed => Answer is { Agrees: true };
}

/// <param name="Name">The name the second person signs in with: never the first person's.</param>
/// <param name="Why">May be empty where they agree.</param>
public sealed record SecondAnswer(bool Agrees, string Why, string Name, string By, string Role, DateTimeOffset At);
