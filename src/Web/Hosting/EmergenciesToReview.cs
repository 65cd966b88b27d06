using Headwater.Access.Restrictions;

namespace Headwater.Web.Hosting;

/// <summary>How many emergency looks wait for whoever asks: the menu and the page below it say so, and it is counted once.</summary>
public sealed class EmergenciesToReview(ReviewEmergencies review, CallerOfRequest asking)
{
    private Task<int>? count;

    public Task<int> CountAsync() => count ??= review.CountAsync(asking.Known);
}
