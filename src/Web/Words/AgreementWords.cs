using Headwater.Access.Sharing;

namespace Headwater.Web.Words;

/// <summary>What an agreement lets whom see, in plain words.</summary>
public static class AgreementWords
{
    /// <summary>So long before its last day somebody is told to look at it.</summary>
    public const int SoonDays = 60;

    public static string Areas(Agreement agreement) => string.Join(", ", agreement.Areas).ToLowerInvariant();

    public static string Whom(Agreement agreement) =>
        "Children "
        + string.Join(
            ", and ",
            new[]
            {
                agreement.Whom.Named ? "whom the organisation’s own records or referrals name" : null,
                agreement.Whom.School is { } school ? $"on the roll of the school {school}" : null,
                agreement.Whom.Level is { } level ? $"at level {level}{(level < 3 ? " or higher" : "")}" : null,
            }.OfType<string>()
        );

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
