using System.Text.Json;
using System.Text.Json.Serialization;

namespace Headwater.Vocabulary;

/// <summary>What a council decides for itself, written down as data.</summary>
public interface ISigned
{
    string Name { get; }

    DateOnly Date { get; }

    /// <summary>The person or office that answers for it.</summary>
    string SignedBy { get; }
}

/// <summary>Reads what councils sign: nothing is guessed, and nothing that is not known is passed over.</summary>
public static class SignedPolicy
{
    private const string Whole = "$";

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
    };

    /// <param name="called">What it is called, such as "retention schedule".</param>
    /// <param name="needs">What it holds beside name, date and signature, in words.</param>
    /// <param name="fault">What is wrong with one that can be read; null where it can be meant.</param>
    /// <exception cref="InvalidDataException">It cannot be read or meant; the message says why.</exception>
    public static T Read<T>(string json, string called, string needs, Func<T, string?> fault)
        where T : class, ISigned
    {
        T read;
        try
        {
            read =
                JsonSerializer.Deserialize<T>(json, Strict)
                ?? throw new InvalidDataException($"The {called} is empty.");
        }
        catch (JsonException unread)
        {
            // What is not there has no line of its own.
            var why = unread.Path is Whole ? Unsigned(json) : UnreadWord.Of(json, unread.Path);
            throw new InvalidDataException(
                $"The {called} cannot be read at line {(unread.LineNumber ?? 0) + 1}, {unread.Path}{why}. It needs name, date (2026-09-01), signedBy, {needs}.",
                unread
            );
        }

        var wrong = string.IsNullOrWhiteSpace(read.SignedBy)
            ? $"The {called} should say who signed it, as signedBy."
            : fault(read);
        return wrong is null ? read : throw new InvalidDataException(wrong);
    }

    private static string? Unsigned(string json)
    {
        Dictionary<string, JsonElement>? said;
        try
        {
            said = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json, Strict);
        }
        catch (JsonException)
        {
            return UnreadWord.Of(json, Whole);
        }

        var names = (said?.Keys ?? Enumerable.Empty<string>()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return !names.Contains(nameof(ISigned.Date)) ? ": it should have a date, year first"
            : !names.Contains(nameof(ISigned.SignedBy)) ? ": it should say who signed it, as signedBy"
            : null;
    }

    /// <summary>The text of the one that comes with Headwater, built into the module that <typeparamref name="T"/> is of.</summary>
    public static string BuiltIn<T>(string file)
    {
        using var stream =
            typeof(T).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"{file}, which comes with Headwater, was not built in.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
