using Headwater.Need.Levels.Lists;
using Headwater.Records.Timelines;
using Headwater.Vocabulary;

namespace Headwater.Web.Timelines;

/// <summary>What a reason is called. One that looks for several findings says which of them the evidence names.</summary>
public static class ReasonWords
{
    public static string Of(ListedReason reason)
    {
        var found = reason
            .Evidence.Where(told => told.Entry.Kind is Kind.AssessmentFactor)
            .Select(told => CodeWords.Of(told.Entry).Replace(": ", ", ", StringComparison.Ordinal))
            .Distinct()
            .ToList();
        return found.Count is 0 || found.Contains(reason.Name, StringComparer.OrdinalIgnoreCase)
            ? reason.Name
            : $"{reason.Name} (here: {string.Join("; ", found)})";
    }
}
