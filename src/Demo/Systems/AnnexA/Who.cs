using Headwater.Demo.Files;
using Headwater.Demo.Workers;
using Headwater.Returns;
using Headwater.Returns.AnnexA;
using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Demo.Systems.AnnexA;

/// <summary>How the columns that nearly every list has are filled.</summary>
internal static class Who
{
    public static Layout<Listed<T>> List<T>(Table table, Func<Listed<T>, string>? number = null)
    {
        var layout = new Layout<Listed<T>>(table)
            .Text(In(table, AssessmentListTable.Child), number ?? (line => line.Child.Number))
            .Code(In(table, AssessmentListTable.Gender), line => line.Child.Known.Sex.ToString())
            .Code(In(table, AssessmentListTable.Ethnicity), line => line.Child.Life.Child.Ethnicity)
            .Day(In(table, AssessmentListTable.BirthDate), line => line.Child.Known.Born)
            .Number(In(table, AssessmentListTable.Age), line => line.Child.Age);
        if (Find(table, AssessmentListTable.Disability) is { } disability)
            layout.Text(disability, line => line.Child.Life.Child.Disabled ? "Y" : "N");
        if (Find(table, AssessmentListTable.Worker) is { } worker)
            layout
                .Text(worker, line => line.Child.Worker.Name)
                .Text(In(table, AssessmentListTable.Team), line => Worker.NameOf(line.Child.Worker.Team));
        return layout;
    }

    /// <summary>A code as the list has it, for one of another return.</summary>
    public static Layout<T> Code<T>(this Layout<T> layout, Column column, Func<T, string?> value)
    {
        var codes =
            (column.Format as CodeFormat)?.Codes
            ?? throw new InvalidOperationException($"{column.Name} does not hold codes.");
        return layout.Text(column, row => value(row) is { Length: > 0 } code ? Written(codes, code) : null);
    }

    private static string Written(CodeList codes, string code) =>
        codes.Find(code)?.Value ?? throw new InvalidOperationException($"{codes.Name} has no {code}.");

    private static Column In(Table table, Column column) =>
        Find(table, column) ?? throw new InvalidOperationException($"{table.Name} has no {column.Name}.");

    private static Column? Find(Table table, Column column) =>
        table.Columns.FirstOrDefault(each => each.Name == column.Name);
}
