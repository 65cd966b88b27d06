using Headwater.Vocabulary;

namespace Headwater.Privacy.Retention;

internal static class SchedulePage
{
    public static string Text(Schedule schedule) =>
        $"""
            # Retention schedule

            What a council's own schedule may say. Made from the code and from `src/Privacy/Retention/retention.json`, the
            schedule that comes with Headwater, dated {schedule.Date:O} and signed by {schedule.SignedBy}. A council copies
            it, sets its own years, name, date and signature, and gives the copy to `serve` with `--retention`.

            Each line has `key` (short, and no two alike), `name`, `systems`, `kinds` (none for every record of the systems;
            each system needs one such line), `years`, `after`, `source` (the law or policy that says so) and `verified`
            (whether somebody held the years against that source).

            ## `systems`

            {Rows(Enum.GetNames<SourceSystem>().Select(name => $"- `{name}`"))}

            ## `after`

            Years are counted from:

            {Rows(Enum.GetValues<Since>().Select(since => $"- `{since}`: {since.Words()}"))}

            ## `kinds`

            | Kind | What it is | Part of life |
            | --- | --- | --- |
            {Rows(Kinds.All.Select(kind => $"| `{kind.Kind}` | {kind.Name} | {kind.Area} |"))}

            ## The schedule that comes with Headwater

            | Key | Whose records | Years | Source | Verified |
            | --- | --- | --- | --- | --- |
            {Rows(
                schedule.Lines.Select(line =>
                    $"| `{line.Key}` | {line.Name} | {line.Years} after {line.After.Words()} | {line.Source} | {(line.Verified ? "yes" : "no")} |"
                )
            )}

            """.ReplaceLineEndings(
            "\n"
        );

    private static string Rows(IEnumerable<string> lines) => string.Join("\n", lines);
}
