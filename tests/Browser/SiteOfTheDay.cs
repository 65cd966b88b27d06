using Headwater.Tests.Web;

namespace Headwater.Tests.Browser;

/// <summary>A site whose clock goes on: of two pages, one was opened after the other.</summary>
public sealed class SiteOfTheDay : IAsyncDisposable
{
    public RunningSite Running { get; } = new(TimeProvider.System, RunningSite.ManyVisits);

    public ValueTask DisposeAsync() => Running.DisposeAsync();
}
