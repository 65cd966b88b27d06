using System.Globalization;
using System.Text.Json;
using Headwater.Vocabulary;

namespace Headwater.Need.Levels;

/// <summary>A policy as read, or everything that is wrong with its file.</summary>
public sealed record PolicyRead(Policy? Policy, IReadOnlyList<Problem> Problems);

/// <summary>Reads a council's own policy, and says of everything wrong with it where it stands.</summary>
public static class ReadPolicy
{
    private const string Rule = "policy";

    public static PolicyRead From(string path)
    {
        try
        {
            return Of(path, File.ReadAllText(path));
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return Refused(new Problem(path, 0, "", Rule, "There is no such file."));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Refused(new Problem(path, 0, "", Rule, "The file cannot be opened."));
        }
    }

    public static PolicyRead Of(string file, string json)
    {
        List<PolicySetting> settings;
        try
        {
            settings = PolicySetting.All(json);
        }
        catch (JsonException fault)
        {
            const string sentence = "cannot be read as JSON from here: look for a comma, bracket or quotation mark";
            return Refused(new Problem(file, (int)(fault.LineNumber ?? 0) + 1, "", Rule, $"The policy {sentence}."));
        }

        var reading = new Reading(file, settings);
        var policy = new Policy(
            reading.Name() ?? Path.GetFileNameWithoutExtension(file),
            reading.Date(),
            reading.SignedBy(),
            reading.Thresholds()
        );
        reading.Strangers();
        return reading.Problems.Count is 0 ? new(policy, []) : Refused([.. reading.Problems.OrderBy(p => p.Line)]);
    }

    private static PolicyRead Refused(params IReadOnlyList<Problem> problems) => new(null, problems);

    /// <summary>One reading of one file. What cannot be had is noted, and stands empty until the whole is refused.</summary>
    private sealed class Reading(string file, List<PolicySetting> settings)
    {
        private const string Numbers = "thresholds";

        public List<Problem> Problems { get; } = [];

        public string? Name() => Text("name");

        public DateOnly Date()
        {
            if (
                Text("date") is { } text
                && DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            )
                return day;
            return Note(default(DateOnly), "date", "The policy should have a date, year first: 2026-09-01.");
        }

        public string SignedBy() =>
            Text("signedBy") ?? Note("", "signedBy", "The policy should say who signed it, as signedBy.");

        public IReadOnlyList<PolicyThreshold> Thresholds() =>
            [
                .. Enum.GetValues<Threshold>()
                    .Select(name => new PolicyThreshold(
                        name,
                        Value(name),
                        Text($"{Numbers}/{name}/unit") ?? "",
                        Text($"{Numbers}/{name}/meaning") ?? "",
                        Text($"{Numbers}/{name}/source") ?? ""
                    )),
            ];

        /// <summary>Notes what is set and Headwater does not know, and what is set twice: either may be a slip of the pen.</summary>
        public void Strangers()
        {
            foreach (var same in settings.GroupBy(each => each.Path))
            {
                if (!IsKnown(same.Key))
                    Note(0, same.First(), $"The policy sets {same.First().Name}, which Headwater does not know.");
                foreach (var again in same.Skip(1))
                    Note(0, again, $"{again.Name} is set twice.");
            }
        }

        private int Value(Threshold name)
        {
            var (least, most) = Limits.Of(name);
            if (settings.Find(each => each.Path == $"{Numbers}/{name}") is not { } number)
                return Note(0, Numbers, $"The policy sets no {name}.");
            if (settings.Find(each => each.Path == $"{Numbers}/{name}/value") is not { } value)
                return Note(0, number, $"{name} has no value.");
            return
                value.Type is JsonTokenType.Number
                && int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
                && whole >= least
                && whole <= most
                ? whole
                : Note(0, value, $"{name} should be a whole number from {least} to {most}.");
        }

        private string? Text(string path) =>
            settings.Find(each => each.Path == path) is { Type: JsonTokenType.String } told
            && !string.IsNullOrWhiteSpace(told.Text)
                ? told.Text
                : null;

        private static bool IsKnown(string path) =>
            path.Split('/') switch
            {
                ["" or "name" or "date" or "signedBy" or Numbers] => true,
                [Numbers, var name] => IsThreshold(name),
                // What is below a number that nobody knows is not told of again.
                [Numbers, var name, var part] => part is "value" or "unit" or "meaning" or "source"
                    || !IsThreshold(name),
                _ => false,
            };

        private static bool IsThreshold(string name) =>
            Enum.TryParse<Threshold>(name, out var threshold) && $"{threshold}" == name;

        private T Note<T>(T empty, string path, string sentence) =>
            Note(empty, settings.Find(each => each.Path == path) ?? new PolicySetting(path, 0, default, ""), sentence);

        private T Note<T>(T empty, PolicySetting at, string sentence)
        {
            Problems.Add(new Problem(file, at.Line, at.Path, Rule, sentence));
            return empty;
        }
    }
}
