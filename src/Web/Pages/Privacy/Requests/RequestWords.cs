using Headwater.Privacy.Requests;
using Headwater.Web.Words;

namespace Headwater.Web.Pages.Privacy.Requests;

/// <summary>Requests for a file in words.</summary>
public static class RequestWords
{
    public static string Of(Asker asker) =>
        asker switch
        {
            Asker.Child => "The child themself, under 18",
            Asker.Parent => "A parent, or somebody else with parental responsibility",
            Asker.CareLeaver => "A care leaver, for their own file",
            Asker.Adult => "Another adult, for their own file from childhood",
            Asker.Representative => "A solicitor or advocate whom they sent",
            _ => throw new ArgumentOutOfRangeException(nameof(asker), asker, "Nobody known asks."),
        };

    public static string Of(Standing standing) =>
        standing switch
        {
            Standing.Review => "In review",
            Standing.WaitsForSecond => "Waits for a second person",
            Standing.CanBeSent => "Can be sent",
            Standing.Sent => "Sent",
            Standing.Refused => "Refused",
            _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "Stands nowhere known."),
        };

    public static string Clock(FileRequest request, DateOnly today) =>
        request.ClosedAt is not null ? "Closed."
        : request.DueOn < today ? $"Late: it was due on {request.DueOn.InWords()}."
        : $"Due on {request.DueOn.InWords()}, {Count.Of(request.DueOn.DayNumber - today.DayNumber, "day", "days")} from today.";
}
