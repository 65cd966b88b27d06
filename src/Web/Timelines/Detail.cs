using System.Globalization;
using Headwater.Records.Timelines;
using Headwater.Vocabulary;
using Headwater.Web.Words;

namespace Headwater.Web.Timelines;

/// <summary>Says in words what an entry's code, amount and facts hold.</summary>
public static class Detail
{
    // What the title or the code says already.
    private static readonly string[] Said = ["category", "decision", "factor", "reason 1", "reason 2", "reason 3"];

    public static string Of(ToldEntry told, SchoolNames schools)
    {
        var facts = told
            .Facts.Where(fact =>
                told.Entry.Kind is not (Kind.Suspended or Kind.PermanentlyExcluded) || !Said.Contains(fact.Key)
            )
            .DistinctBy(fact => fact.Value, StringComparer.OrdinalIgnoreCase)
            .Select(fact => Fact(fact.Key, Without(fact.Key, fact.Value), schools))
            .ToList();
        var code = CodeWords.Of(told.Entry);
        var known =
            told.Entry.Kind is not (Kind.Suspended or Kind.PermanentlyExcluded)
            && told.Facts.Values.Contains(code, StringComparer.OrdinalIgnoreCase);
        var title = Kinds.Describe(told.Entry.Kind).Name;
        known |= string.Equals(code, title, StringComparison.OrdinalIgnoreCase);
        return Sentences([known ? "" : Capital(code), Amount(told.Entry), .. facts]);
    }

    /// <summary>"Year 7 to Year 9. SEN support."</summary>
    public static string OfRoll(Entry first, Entry last) =>
        Sentences([
            first.Code == last.Code ? CodeWords.Of(last) : $"{CodeWords.Of(first)} to {CodeWords.Of(last)}",
            Amount(last),
        ]);

    // Some systems write the name of a field into its value as well.
    private static string Without(string name, string value) =>
        value.StartsWith($"{name}: ", StringComparison.OrdinalIgnoreCase) ? value[(name.Length + 2)..] : value;

    private static string Fact(string name, string value, SchoolNames schools) =>
        name is "school" ? $"School: {schools.Of(value)}" : $"{Capital(name)}: {FactWords.Of(name, value)}";

    private static string Amount(Entry entry) =>
        (entry.Kind, entry.Amount) switch
        {
            (Kind.OnRoll, 1) => "SEN support",
            (Kind.OnRoll, 2) => "Education, health and care plan",
            (Kind.Suspended, { } sessions) => Count.Of((long)sessions, "session", "sessions"),
            (Kind.AlternativeProvision, { } sessions) => $"{Count.Of((long)sessions, "session", "sessions")} a week",
            (Kind.Referral or Kind.Assessment, 1) => "No further action",
            (Kind.HealthOfChildInCare, 0) => "No",
            (Kind.HealthOfChildInCare, 1) => "Yes",
            (Kind.SenNeed, 1) => "Primary need",
            (Kind.StrengthsScore, { } score) => $"Score {score.ToString("0", CultureInfo.InvariantCulture)} of 40",
            _ => "",
        };

    private static string Sentences(IEnumerable<string> parts) =>
        string.Join(" ", parts.Where(part => part is not "").Select(part => $"{part.TrimEnd('.')}."));

    private static string Capital(string text) =>
        text is [var first, .. var rest] ? $"{char.ToUpperInvariant(first)}{rest}" : "";
}
