using Headwater.Returns.Rules;

namespace Headwater.Returns.Agreement;

/// <summary>One thing on which returns must agree about a child; our own, as nobody publishes any.</summary>
/// <param name="Between">The returns that it needs; with fewer there is nothing to check.</param>
/// <param name="Message">What it means when they do not agree.</param>
/// <param name="Mend">What the people who keep the two records can do.</param>
public sealed record AgreementRule(string Code, IReadOnlyList<Return> Between, string Message, string Mend)
{
    internal Action<Together, Disagreements> Find { get; init; } =
        (_, _) => throw new InvalidOperationException("The rule does not say how it compares.");

    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>Whether any two of the returns are enough.</summary>
    public bool AnyTwo { get; init; }

    /// <summary>Rows of the returns that disagree, in the manner of <see cref="Example"/>.</summary>
    public required string Fails { get; init; }

    /// <summary>Rows as like them as can be that agree.</summary>
    public required string Passes { get; init; }
}
