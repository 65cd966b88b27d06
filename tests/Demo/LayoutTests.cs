using Headwater.Returns;
using Headwater.Tests.Demo.Measured;

namespace Headwater.Tests.Demo;

public sealed class LayoutTests(MadeBorough made) : IClassFixture<MadeBorough>
{
    // Only from 2026/27, whose year has not ended on the borough's last day.
    private static readonly string[] NotMade = ["DoLo"];

    public static TheoryData<string> Tables => [.. Catalogue.Loaded.Select(table => table.Name).Except(NotMade)];

    [Theory, MemberData(nameof(Tables))]
    public void Every_table_that_is_read_is_also_made_with_its_columns_in_order(string name)
    {
        var table = Catalogue.All.Single(table => table.Name == name);
        var heading = string.Join(',', table.Columns.Select(column => column.Name));

        Assert.Contains(made.Files, file => Heading(file.Path) == heading);
    }

    private string Heading(string path) =>
        // All tables of the delivery within JSON stand in files of their own too.
        path.EndsWith("/disabled-children.json", StringComparison.Ordinal)
            ? ""
        : path.EndsWith(".json", StringComparison.Ordinal) ? string.Join(',', Rows.Read(made.Folder, path).Columns)
        : (File.ReadLines(Path.Combine(made.Folder, path)).FirstOrDefault() ?? "").Trim('\uFEFF').Replace(';', ',');
}
