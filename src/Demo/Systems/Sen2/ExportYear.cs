using System.Globalization;
using System.Xml.Linq;
using Headwater.Demo.Faults;
using Headwater.Demo.Files;
using Headwater.Demo.Lives;
using Headwater.Returns;
using Headwater.Vocabulary;

namespace Headwater.Demo.Systems.Sen2;

/// <summary>The modules of one January's export.</summary>
internal sealed class ExportYear
{
    private readonly Action<Exported> people;
    private readonly Action<Exported> requests;
    private readonly Action<Exported> assessments;
    private readonly Action<Exported> plans;
    private readonly Action<Exported> details;
    private readonly Action<Exported> active;
    private readonly Action<Exported> placements;
    private readonly Action<(Exported Line, string Need, int Rank)> needs;
    private readonly List<FormRows> tables = [];
    private readonly TablesInXml? xml;
    private readonly int year;
    private readonly bool inXml;

    /// <param name="inXml">Whether the return is one XML file, not a CSV file for each module.</param>
    public ExportYear(int year, bool inXml)
    {
        this.year = year;
        this.inXml = inXml;
        people = Open(ExportLayouts.People);
        requests = Open(ExportLayouts.Requests);
        assessments = Open(ExportLayouts.Assessments);
        plans = Open(ExportLayouts.Plans);
        details = Open(ExportLayouts.PlanDetails);
        active = Open(ExportLayouts.Active);
        placements = Open(ExportLayouts.Placements);
        needs = Open(ExportLayouts.Needs);
        if (!inXml)
            return;
        xml = new($"files/sen2/{year}/sen2-{year}.xml", Return.Sen2, "Message/Persons", Head(), tables);
        Sheets.Add(xml);
    }

    public List<Sheet> Sheets { get; } = [];

    public void Write(Life life)
    {
        var any = false;
        foreach (var line in ExportFiles.In(life, year, Identity.In(SourceSystem.Sen2, life)))
        {
            if (!any)
                people(line);
            any = true;
            Write(line);
        }

        if (any)
            xml?.WriteChild();
    }

    private void Write(Exported line)
    {
        requests(line);
        if (line.Assessed)
            assessments(line);
        if (line.Planned)
        {
            plans(line);
            details(line);
        }

        if (!line.Active)
            return;
        active(line);
        placements(line);
        if (line.Life.Special.PrimaryNeed is { } first)
            needs((line, first, 1));
        if (line.Life.Special.SecondaryNeed is { } second)
            needs((line, second, 2));
    }

    private XElement Head() =>
        new(
            "Header",
            new XElement(
                "CollectionDetails",
                new XElement("Collection", "SEN2"),
                new XElement("Year", year.ToString(CultureInfo.InvariantCulture)),
                new XElement("ReferenceDate", Exported.CensusOf(year).ToString("O", CultureInfo.InvariantCulture))
            ),
            new XElement("Source", new XElement("SourceLevel", "L"), new XElement("LEA", "999"))
        );

    private Action<T> Open<T>(Layout<T> layout)
    {
        if (inXml)
        {
            var rows = new FormRows<T>(layout);
            tables.Add(rows);
            return rows.Write;
        }

        var path = $"files/sen2/{year}/Blade-Export_20-01-{year}_{layout.Table.FileName}.csv";
        var sheet = new Sheet<T>(path, layout);
        Sheets.Add(sheet);
        return sheet.Write;
    }
}
