using Headwater.Access.Trail.Reading;

namespace Headwater.Web.Trail;

/// <summary>A table of lines: who did it is said where they are of several people, and to whom where of several children.</summary>
public sealed record LineTable(string Caption, IReadOnlyList<TrailLine> Lines, bool WithWho, bool WithChildren)
{
    /// <summary>So many numbers of children stand in one row; the file has them all.</summary>
    public const int Few = 5;
}
