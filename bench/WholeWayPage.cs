using System.Globalization;
using System.Text;

namespace Headwater.Bench;

/// <summary>The tables of the benchmark's page.</summary>
internal static class WholeWayPage
{
    public static string Text(IReadOnlyList<WholeWay> runs)
    {
        var page = new StringBuilder();
        foreach (var run in runs)
        {
            Line(
                page,
                $"## {run.Children:N0} children, {run.Read.Bytes / 1048576.0:N0} MiB of files, {run.Insert.Rows:N0} entries\n"
            );
            Line(page, $"| Step | Wall s | CPU s | Peak MiB | Rows a second |");
            Line(page, $"| --- | --- | --- | --- | --- |");
            Step(page, "make the files", run.Make, run.Read.Lines);
            Step(page, "load: read, check, match, build", run.Load, run.Read.Lines);
            Step(page, "assess: all signals", run.Assess, run.Insert.Rows);
            Line(
                page,
                $"| limit: read the same lines | {run.Read.Seconds:0.0} | | | {run.Read.Lines / run.Read.Seconds:N0} |"
            );
            Line(
                page,
                $"| limit: insert the same entries | {run.Insert.Seconds:0.0} | | | {run.Insert.Rows / run.Insert.Seconds:N0} |"
            );
            Line(
                page,
                $"\nFiles to list: {run.FilesToList:0.0} s, {run.FilesToList / run.SumOfLimits:0.0} times the sum of the limits."
            );
            Line(page, $"That is {run.FilesToList / run.Children * 1000:0.00} ms a child.\n");
        }

        return page.ToString();
    }

    private static void Step(StringBuilder page, string name, Measured step, long rows) =>
        Line(
            page,
            $"| {name} | {step.WallSeconds:0.0} | {step.CpuSeconds:0.0} | {step.PeakMiB:N0} | {rows / step.WallSeconds:N0} |"
        );

    private static void Line(StringBuilder page, FormattableString line) =>
        page.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
