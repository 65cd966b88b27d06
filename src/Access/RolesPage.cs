using System.Globalization;
using System.Text;

namespace Headwater.Access;

internal static class RolesPage
{
    public static string Text()
    {
        var page = new StringBuilder("# Roles and purposes\n\n");
        page.Append(
            "Made from `src/Access/Roles.cs`, `src/Access/Reaches.cs` and `src/Access/Purposes.cs`; change those, not this page. "
        );
        page.Append("Restricted records and exclusions come on top of what a role says.\n\n## Roles\n\n");
        page.AppendJoin(
                '\n',
                Roles.All.Select(role => $"- **{role.Name}** sees {ReachPolicy.Default.SeenBy(role.Role)}.")
            )
            .Append("\n\n");
        page.Append("| Role | ").AppendJoin(" | ", Roles.Rights.Select(right => right.Name)).Append(" |\n| --- |");
        foreach (var _ in Roles.Rights)
            page.Append(" --- |");
        foreach (var role in Roles.All)
            page.Append("\n| ")
                .Append(role.Name)
                .Append(" | ")
                .AppendJoin(" | ", Roles.Rights.Select(right => right.May(role) ? "yes" : ""))
                .Append(" |");
        page.Append("\n\n").Append(ReachText());
        page.Append(
            "## Purposes\n\nEach line of the trail says what the look was for. A verb that serves one purpose "
        );
        page.Append(
            "alone says so itself. Of any other, such as opening a child’s page, it is what the person chose, "
        );
        page.Append(
            "else the first purpose of their role.\n\n| Purpose | Covers | Roles that may choose it |\n| --- | --- | --- |"
        );
        foreach (var purpose in Purposes.All)
            page.Append("\n| ")
                .Append(purpose.Name)
                .Append(" | ")
                .Append(purpose.Meaning)
                .Append(" | ")
                .Append(Chosen(purpose.Purpose))
                .Append(" |");
        return page.Append('\n').ToString();

        string Chosen(Purpose purpose) =>
            string.Join(", ", Roles.All.Where(role => role.Purposes.Contains(purpose)).Select(role => role.Name))
                is { Length: > 0 } names
                ? names
                : "None: verbs alone say it";
    }

    private static string ReachText()
    {
        var policy = ReachPolicy.Default;
        var text = new StringBuilder("## Reach\n\n");
        text.Append(
            "Which children a role reaches is local policy: dated, signed, and a file (`headwater serve --reach FILE`). "
        );
        text.Append(
            CultureInfo.InvariantCulture,
            $"The one that comes with Headwater is `src/Access/reach.json`, “{policy.Name}”, dated {policy.Date:O}, signed by {policy.SignedBy}.\n\n"
        );
        text.Append(
            "| Reach | In the file | Takes in | Roles that may have it | In the policy that comes with Headwater |\n"
        );
        text.Append("| --- | --- | --- | --- | --- |\n");
        foreach (var reach in Reaches.All)
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {reach.Name} | `{reach.Reach}` | {reach.Sees} | {Names(role => role.Reaches.Contains(reach.Reach))} | {Names(role => policy.Of(role.Role) == reach.Reach)} |\n"
            );
        text.Append(
            CultureInfo.InvariantCulture,
            $"\nWhether a service works with a child, and whom to ring, may be asked by: {Names(role => policy.LearnsWhoWorks.Contains(role.Role))}. They learn nothing of the record.\n\n"
        );
        return text.ToString();
    }

    private static string Names(Func<RoleDescription, bool> which) =>
        string.Join(", ", Roles.All.Where(which).Select(role => role.Name));
}
