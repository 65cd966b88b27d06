using Headwater.Demo.Population;
using Headwater.Demo.Randomness;

namespace Headwater.Demo.Persons.Children;

/// <summary>Makes the families of an area; now and then two whose children are cousins.</summary>
internal sealed class FamilyMaker(Town town)
{
    public static readonly DateOnly Today = new(2026, 8, 31);

    private const int MostChildren = 8;

    private static readonly Weighted<int> Births = new((1, 43), (2, 37), (3, 13.5), (4, 4.7), (5, 1.8));

    private static readonly string[] CommonFirst = ["Muhammad", "Mohammed", "Mohammad", "Syed", "Abdul", "Abu"];

    public IReadOnlyList<Family> Make(long index, Draw draw)
    {
        var heritage = draw.Pick(Heritage.City);
        var name = Surname(draw, heritage);
        var home = town.Home(draw);
        var family = Make(index * 2, draw, heritage, name, home);
        if (!draw.Falls(0.12))
            return [family];
        return [family, Make((index * 2) + 1, draw, heritage, name, town.Near(draw, home))];
    }

    private Family Make(long index, Draw draw, Heritage heritage, string name, Home home)
    {
        var other = draw.Falls(0.08) ? draw.Pick(Heritage.City) : heritage;
        var otherParent = Surname(draw, other);
        // A name that all children of the family took when a parent married or parted.
        var renamed = draw.Falls(0.05) ? Today.AddDays(-draw.Between(100, 3600)) : DateOnly.MinValue;
        var names = new Names(
            draw.Falls(0.5) ? heritage : other,
            name,
            otherParent,
            renamed == DateOnly.MinValue ? name : otherParent,
            renamed
        );
        return new(heritage.Name, otherParent, Homes(draw, home), Children(index, draw, names));
    }

    private static List<Child> Children(long family, Draw draw, Names names)
    {
        var children = new List<Child>();
        var born = Today.AddDays(-draw.Below(365 * 21));
        for (var births = draw.Pick(Births); births > 0 && born <= Today; births--)
        {
            // 16 maternities in a thousand are of twins, and a few of triplets.
            var together =
                !draw.Falls(0.016) ? 1
                : draw.Falls(0.03) ? 3
                : 2;
            if (born > Today.AddYears(-18) && children.Count + together <= MostChildren)
                Born(family, draw, names, born, together, children);
            born = born.AddDays(draw.Between(330, 900) + (int)draw.Waiting(450));
        }

        return children;
    }

    private static void Born(long family, Draw draw, Names names, DateOnly born, int together, List<Child> children)
    {
        var surname = draw.Falls(0.07) ? names.OtherParent : names.Family;
        var first = children.Count;
        for (var nth = 0; nth < together; nth++)
        {
            var twin = nth is 0 ? null : children[first];
            var sex =
                twin is not null && draw.Falls(0.35) ? twin.Sex
                : draw.Falls(0.512) ? 'M'
                : 'F';
            children.Add(
                new(
                    Given(draw, names.Given, sex, children, twin),
                    surname,
                    surname == names.Family ? names.Former : surname,
                    names.Renamed,
                    born,
                    sex
                )
                {
                    Upn = PupilNumber.For((family * MostChildren) + children.Count, draw),
                }
            );
        }

        for (var nth = first; together > 1 && nth < children.Count; nth++)
            children[nth].TwinsUpn = children[nth == first ? first + 1 : first].Upn;
    }

    private static string Given(Draw draw, Heritage heritage, char sex, List<Child> older, Child? twin)
    {
        var name = heritage.Given(draw, sex);
        // Some parents give twins names that begin alike.
        var alike = twin is not null && draw.Falls(0.3) ? twin.Given[0] : name[0];
        for (var tries = 0; tries < 40; tries++)
        {
            if ((name[0] == alike || tries > 12) && !older.Exists(child => child.Given == name))
                break;
            name = heritage.Given(draw, sex);
            if (twin is null)
                alike = name[0];
        }

        var twoNames = sex is 'M' && heritage.Name is "pakistani" or "bangladeshi" && draw.Falls(0.35);
        return twoNames && !CommonFirst.Contains(name) ? $"{draw.Pick(CommonFirst)} {name}" : name;
    }

    private static string Surname(Draw draw, Heritage heritage)
    {
        var name = heritage.Surname(draw);
        var twoNames = heritage.Name is "british" or "latin" ? 0.07 : 0.015;
        return draw.Falls(twoNames) ? $"{name}-{heritage.Surname(draw)}" : name;
    }

    private List<(DateOnly, Home)> Homes(Draw draw, Home home)
    {
        List<(DateOnly, Home)> homes = [(DateOnly.MinValue, home)];
        for (
            var on = Today.AddYears(-10).AddDays((int)draw.Waiting(3000));
            on < Today;
            on = on.AddDays(180 + (int)draw.Waiting(2800))
        )
            homes.Add((on, home = draw.Falls(0.4) ? town.Near(draw, home) : town.Home(draw)));
        return homes;
    }

    private sealed record Names(Heritage Given, string Family, string OtherParent, string Former, DateOnly Renamed);
}
