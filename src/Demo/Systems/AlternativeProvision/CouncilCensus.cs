using System.Globalization;
using System.Xml.Linq;
using Headwater.Demo.Faults;
using Headwater.Demo.Files;
using Headwater.Demo.Randomness;
using Headwater.Returns;
using static Headwater.Returns.AlternativeProvision.AlternativePlacementTable;

namespace Headwater.Demo.Systems.AlternativeProvision;

/// <summary>The placements that the council itself arranged in a school year, as the census that it sends: an element for each pupil.</summary>
internal sealed class CouncilCensus<T>(string path, int year, Layout<T> layout)
    : XmlSheet(path, "Message/Pupils", Head(year))
{
    private static readonly Column[] OfPupil = [Upn, Surname, Forename, BirthDate, Sex];

    private readonly FormRows<T> rows = new(layout);

    public override IEnumerable<(Fault Fault, int Times)> Planted => rows.Planted;

    public override void Begin(Draw? faults)
    {
        base.Begin(faults);
        rows.Begin(faults);
    }

    public void Write(T placement) => rows.Write(placement);

    /// <summary>Writes the pupil whose placements have been written, and forgets them.</summary>
    public void WritePupil()
    {
        // Placements that do not tell the same of the pupil, such as another address, have an element each.
        foreach (
            var pupil in rows.Rows.GroupBy(row =>
                string.Join('|', OfPupil.Append(Postcode).Select(column => row[column]))
            )
        )
            Write(
                new XElement(
                    "Pupil",
                    new XElement("PupilIdentifiers", Items(pupil.First(), OfPupil)),
                    new XElement(
                        "HomeInformation",
                        new XElement("Address", new XElement("PostCode", pupil.First()[Postcode]))
                    ),
                    new XElement("Placements", pupil.Select(Placement))
                ),
                its: pupil.Count()
            );
        rows.Clear();
    }

    private static XElement Placement(IReadOnlyDictionary<Column, string> row) =>
        new(
            "Placement",
            Item("URN", row[SettingUrn]),
            Items(row, [Setting, Reason, EntryDate, LeavingDate]),
            Item("APSessionsPerWeek", row[SessionsPerWeek]),
            Item("APAttendancePattern", row[Pattern]),
            Items(row, [SenOnEntry, SenOnLeaving])
        );

    private static IEnumerable<XElement> Items(IReadOnlyDictionary<Column, string> row, IEnumerable<Column> columns) =>
        columns.SelectMany(column => Item(column.Name, row[column]));

    private static IEnumerable<XElement> Item(string name, string text) => text is "" ? [] : [new XElement(name, text)];

    private static XElement Head(int year) =>
        new(
            "Header",
            new XElement(
                "CollectionDetails",
                new XElement("Collection", "AP"),
                new XElement("Year", (year + 1).ToString(CultureInfo.InvariantCulture))
            ),
            new XElement("Source", new XElement("SourceLevel", "L"), new XElement("LEA", "999"))
        );
}
