using Headwater.Access.SingleSignOn;
using Headwater.Vocabulary;

namespace Headwater.Access;

/// <summary>How people sign in, as a council decides it: dated, signed, and data.</summary>
/// <param name="SignedBy">The person or office that answers for it.</param>
/// <param name="SecondFactor">The roles that must show a code of an authenticator app beside their password. Anybody else may.</param>
public sealed record SignInPolicy(string Name, DateOnly Date, string SignedBy, IReadOnlyList<Role> SecondFactor)
    : ISigned
{
    /// <summary>The councils' own sign-ins through which people may come as well; usually none or one.</summary>
    public IReadOnlyList<Provider> Providers { get; init; } = [];

    /// <summary>The policy that comes with Headwater, for a council that has signed none of its own.</summary>
    public static SignInPolicy Default { get; } = Read(SignedPolicy.BuiltIn<SignInPolicy>("sign-in.json"));

    /// <summary>A made-up borough's, where anybody may look around with a known password.</summary>
    public static SignInPolicy MadeUp { get; } = Default with { Name = "A made-up borough", SecondFactor = [] };

    public bool AsksSecondFactorOf(Role role) => SecondFactor.Contains(role);

    /// <exception cref="InvalidDataException">It is not a policy; the message says what is wrong with it.</exception>
    public static SignInPolicy Read(string json) =>
        SignedPolicy.Read<SignInPolicy>(
            json,
            "policy of sign-in",
            $"and secondFactor, a list of: {string.Join(", ", Enum.GetNames<Role>())}",
            policy => policy.Fault
        );

    private string? Fault =>
        Providers.Select(provider => provider.Fault).FirstOrDefault(fault => fault is not null)
        ?? (
            Providers.DistinctBy(provider => provider.Key).Count() < Providers.Count
                ? "Two providers have the same key."
                : null
        );
}
