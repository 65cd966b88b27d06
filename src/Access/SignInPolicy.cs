using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Headwater.Access.SingleSignOn;
using Headwater.Vocabulary;

namespace Headwater.Access;

/// <summary>How people sign in, as a council decides it: dated, signed, and data.</summary>
/// <param name="SignedBy">The person or office that answers for it.</param>
/// <param name="SecondFactor">The roles that must show a code of an authenticator app beside their password. Anybody else may.</param>
public sealed record SignInPolicy(string Name, DateOnly Date, string SignedBy, IReadOnlyList<Role> SecondFactor)
{
    /// <summary>The councils' own sign-ins through which people may come as well; usually none or one.</summary>
    public IReadOnlyList<Provider> Providers { get; init; } = [];

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters =
        {
            new JsonStringEnumConverter<Role>(allowIntegerValues: false),
            new JsonStringEnumConverter<SourceSystem>(allowIntegerValues: false),
        },
    };

    /// <summary>The policy that comes with Headwater, for a council that has signed none of its own.</summary>
    public static SignInPolicy Default { get; } = Embedded();

    /// <summary>A made-up borough's, where anybody may look around with a known password.</summary>
    public static SignInPolicy MadeUp { get; } = Default with { Name = "A made-up borough", SecondFactor = [] };

    public bool AsksSecondFactorOf(Role role) => SecondFactor.Contains(role);

    /// <exception cref="InvalidDataException">It is not a policy; the message says what is wrong with it.</exception>
    public static SignInPolicy Read(string json)
    {
        try
        {
            var policy =
                JsonSerializer.Deserialize<SignInPolicy>(json, Strict)
                ?? throw new InvalidDataException("The policy is empty.");
            return policy.Fault is { } fault ? throw new InvalidDataException(fault) : policy;
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException(
                $"The policy of sign-in cannot be read at line {fault.LineNumber + 1}, {fault.Path}. It needs name, date (2026-09-01), signedBy and secondFactor, a list of: {string.Join(", ", Enum.GetNames<Role>())}.",
                fault
            );
        }
    }

    private string? Fault =>
        Providers.Select(provider => provider.Fault).FirstOrDefault(fault => fault is not null)
        ?? (
            Providers.DistinctBy(provider => provider.Key).Count() < Providers.Count
                ? "Two providers have the same key."
                : null
        );

    private static SignInPolicy Embedded()
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream("sign-in.json")
            ?? throw new InvalidOperationException("The policy of sign-in that comes with Headwater was not built in.");
        using var reader = new StreamReader(stream);
        return Read(reader.ReadToEnd());
    }
}
