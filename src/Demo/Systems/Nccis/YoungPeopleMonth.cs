using System.Globalization;
using System.Xml.Linq;
using Headwater.Demo.Files;
using Headwater.Returns;

namespace Headwater.Demo.Systems.Nccis;

/// <summary>The return of one month: a list, or the XML file that goes to the Department.</summary>
internal sealed class YoungPeopleMonth
{
    private readonly Action<YoungPerson> write;

    /// <param name="end">The last day of the month.</param>
    public YoungPeopleMonth(DateOnly end, bool inXml)
    {
        End = end;
        var path = $"files/nccis/nccis-{end.ToString("yyyy'-'MM", CultureInfo.InvariantCulture)}";
        if (inXml)
        {
            var (people, characteristics) = (
                new FormRows<YoungPerson>(YoungPeopleLayouts.People),
                new FormRows<YoungPerson>(YoungPeopleLayouts.Characteristics)
            );
            var xml = new TablesInXml($"{path}.xml", Return.Nccis, "CCIS", Head(end), people, characteristics);
            Sheet = xml;
            write = person =>
            {
                people.Write(person);
                foreach (var code in Known.Of(person.Life, end, person.Doing))
                    characteristics.Write(person with { Characteristic = code });
                xml.WriteChild();
            };
        }
        else
        {
            var list = new Sheet<YoungPerson>($"{path}.csv", YoungPeopleLayouts.People);
            Sheet = list;
            write = person =>
            {
                // Somebody of whom there is more to be known has a row for each.
                foreach (var code in Known.Of(person.Life, end, person.Doing).DefaultIfEmpty())
                    list.Write(person with { Characteristic = code });
            };
        }
    }

    public DateOnly End { get; }

    public Sheet Sheet { get; }

    public void Write(YoungPerson person) => write(person);

    private static XElement Head(DateOnly end) =>
        new(
            "FileHeader",
            new XElement("DatabaseIDs", new XElement("DatabaseID", "999")),
            new XElement("SourceLEA", new XElement("LEACode", "999")),
            new XElement("DateOfSend", end.AddDays(5).ToString("O", CultureInfo.InvariantCulture)),
            new XElement("PeriodEnd", end.ToString("O", CultureInfo.InvariantCulture)),
            new XElement("SupplierName", "Headwater demo")
        );
}
