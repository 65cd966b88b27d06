using Headwater.Access.Sharing;
using Headwater.Vocabulary;

namespace Headwater.Web.Words;

/// <summary>What an agreement lets whom see, in plain words.</summary>
public static class AgreementWords
{
    /// <summary>So long before its last day somebody is told to look at it.</summary>
    public const int SoonDays = 60;

    /// <summary>What an area of a child's life holds, kind by kind.</summary>
    public static string Holds(string area) =>
        string.Join("; ", Kinds.All.Where(kind => kind.Area == area).Select(kind => kind.Name));

    /// <summary>How many it reaches today; null where it is one or a few.</summary>
    public static string Reached(long? count) =>
        count switch
        {
            null => "fewer than five children today",
            0 => "no child today",
            { } many => $"{Count.Children(many)} today",
        };

    public static bool LapsesSoon(Agreement agreement, DateOnly today) =>
        agreement.Covers(today) && agreement.Until < today.AddDays(SoonDays);
}
