using Headwater.Privacy.Requests;

namespace Headwater.Web.Pages.Privacy.Requests;

/// <summary>A group of a review with its form.</summary>
/// <param name="Ticked">What somebody ticked who was refused; null where nobody was, and all that waits is ticked.</param>
public sealed record GroupForm(
    ReviewGroup Group,
    long Number,
    bool IsOpen,
    Because Because,
    IReadOnlyCollection<string>? Ticked
)
{
    public bool IsTicked(Asked asked) => Ticked?.Contains(asked.Item) ?? asked.Decided is null;
}
