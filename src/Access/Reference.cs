using Headwater.Access.Trail.Unusual;

namespace Headwater.Access;

/// <summary>The generated reference: roles, purposes and rules about looks, from the lists that the gate and the trail run on.</summary>
public static class Reference
{
    /// <param name="involvements">Those of every module.</param>
    public static IReadOnlyList<(string Path, string Text)> Pages(IEnumerable<Involvement> involvements) =>
        [
            ("docs/reference/roles.md", RolesPage.Text()),
            ("docs/reference/unusual-looks.md", UnusualLooksPage.Text(LookPolicy.Default, involvements)),
        ];
}
