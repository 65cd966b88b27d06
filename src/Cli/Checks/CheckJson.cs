using System.Text.Json.Serialization;
using Headwater.Cli.Terminal;
using Headwater.Returns.Checks;

namespace Headwater.Cli.Checks;

/// <summary>What a check found, for scripts.</summary>
internal static class CheckJson
{
    public static void Write(Checked result, Stream to) =>
        Output.WriteJson(
            to,
            new
            {
                Files = result.Files.Select(file => new
                {
                    file.Name,
                    file.InFile,
                    file.Table,
                    file.Rows,
                    file.LeftOut,
                    file.Problems,
                    file.Why,
                }),
                result.Repairs,
                Rules = result.Rules.Select(rule => new
                {
                    rule.Code,
                    rule.Return,
                    rule.Severity,
                    rule.Status,
                    rule.Why,
                    rule.Message,
                    rule.Mend,
                    rule.Count,
                    Found = rule.Found.Select(found => new Place(
                        found.File,
                        found.Line,
                        found.Column,
                        found.Key,
                        found.Row,
                        found.Worker,
                        found.Team,
                        found.Message == rule.Message ? null : found.Message,
                        found.Other
                    )),
                }),
            }
        );

    /// <param name="Row">The day that says which of the child's rows it is.</param>
    /// <param name="Message">Only where it says more than the rule.</param>
    /// <param name="Other">The row of another return that disagrees.</param>
    private sealed record Place(
        string File,
        int Line,
        string Column,
        string? Key,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? Row,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Worker,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Team,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Message,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] OtherPlace? Other
    );
}
