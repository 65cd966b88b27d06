using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Comparisons;

namespace Headwater.Records.Matching.Keys;

/// <summary>Which records are worth comparing: many cheap rules, so that one person's records meet under one or another.</summary>
internal static class Rules
{
    // So few that all are compared with all.
    public const int Few = 4000;

    public static IReadOnlyList<Rule> For(PersonTable table)
    {
        var columns = table.Columns;
        var rules = new List<Rule>();

        var givens = All(Meaning.GivenName, text => Sound.Of(First(text)), "the sound of the given name");
        var givenInitials = All(Meaning.GivenName, text => text[0], "the first letter of the given name");
        var givenWhole = All(Meaning.GivenName, text => (int)Feature.Code(text), "the given name");
        var families = All(Meaning.FamilyName, text => Sound.Of(First(text)), "the sound of the family name");
        var familyLasts = All(
            Meaning.FamilyName,
            text => Sound.Of(Last(text)),
            "the sound of the last part of the family name"
        );
        var familyInitials = All(Meaning.FamilyName, text => text[0], "the first letter of the family name");
        var days = All(Meaning.BirthDate, text => text[6..] is "00" ? 0 : (int)Feature.Code(text), "the birth date");
        var years = All(Meaning.BirthDate, text => (int)Feature.Code(text.AsSpan(0, 4)), "the year of birth");
        var months = All(
            Meaning.BirthDate,
            text => text[4..6] is "00" ? 0 : (int)Feature.Code(text.AsSpan(0, 6)),
            "the year and month of birth"
        );
        var birthdays = All(
            Meaning.BirthDate,
            text => text[6..] is "00" ? 0 : (int)Feature.Code(text.AsSpan(4)),
            "the day and month of birth"
        );
        var turned = All(Meaning.BirthDate, Turned, "the birth date, day and month in either order");
        var postcodes = All(Meaning.Postcode, text => (int)Feature.Code(text), "the postcode");
        var districts = All(
            Meaning.Postcode,
            text => (int)Feature.Code(PostcodeNearness.IsBritish(text) ? text.AsSpan(0, text.Length - 3) : text),
            "the postcode district"
        );
        var addresses = All(Meaning.Address, text => (int)Feature.Code(text), "the address");
        var streets = All(Meaning.Address, Street, "the street");
        var places = All(Meaning.Place, text => (int)Feature.Code(text), "the place");
        List<Feature> numbers =
        [
            .. All(Meaning.Identifier, text => (int)Feature.Code(text), "the number"),
            .. All(
                Meaning.NhsNumber,
                text => PlainNhsNumber.IsDoubtful(text) ? 0 : (int)Feature.Code(text),
                "the NHS number"
            ),
        ];
        var others = All(Meaning.Other, text => (int)Feature.Code(text), "");
        var firsts = All(
            Meaning.Other,
            text => text.Contains(' ', StringComparison.Ordinal) ? (int)Feature.Code(First(text)) : 0,
            "the first word of"
        );

        if (table.Count <= Few)
            return [new Rule("every pair", [], [])];

        Feature[] thin =
        [
            .. givenInitials.Take(1),
            .. years.Take(1),
            .. families.Take(1),
            .. givens.Take(1),
            .. districts.Take(1),
            .. days.Take(1),
        ];
        foreach (var number in numbers)
            Add([number]);
        foreach (var other in others)
            Add([other]);
        if (givenWhole.Count > 0 && families.Count > 0)
            rules.Add(
                new Rule(
                    "the sounds of given and family name, in either order",
                    [givens[0], families[0]],
                    [.. years.Take(1), .. months.Take(1), .. districts.Take(1), .. places.Take(1), .. others.Take(1)],
                    Unordered: true
                )
            );
        foreach (var day in days)
        {
            Add([day]);
            foreach (var initial in familyInitials)
                Add([day, initial]);
            foreach (var district in districts)
                Add([day, district]);
            foreach (var place in places)
                Add([day, place]);
        }

        foreach (var turn in turned)
        foreach (var initial in givenInitials.Concat(familyInitials))
            Add([turn, initial]);
        foreach (var postcode in postcodes)
        {
            Add([postcode]);
            foreach (var feature in years.Concat(families))
                Add([postcode, feature]);
        }

        foreach (var address in addresses)
            Add([address]);
        foreach (var street in streets)
        foreach (var feature in givens.Concat(families).Concat(years))
            Add([street, feature]);
        foreach (var part in months.Concat(birthdays))
        foreach (var name in givens.Concat(families).Concat(familyLasts))
            Add([part, name]);
        foreach (var district in districts)
        foreach (var name in givens.Concat(families))
            Add([district, name]);
        foreach (var year in years)
        foreach (var name in givens.Concat(families))
            Add([year, name]);
        // Names near each other, where nothing else is known: one may be an initial, or sound otherwise.
        foreach (var family in families)
        foreach (var initial in givenInitials)
            Add([family, initial]);
        foreach (var given in givens)
        foreach (var initial in familyInitials)
            Add([given, initial]);
        foreach (var place in places.Concat(firsts).Concat(others))
        foreach (var feature in givens.Concat(families).Concat(years))
            Add([place, feature]);
        return rules;

        void Add(IReadOnlyList<Feature> features) =>
            rules.Add(
                new Rule(
                    string.Join(" and ", features.Select(feature => feature.Words)),
                    features,
                    [.. thin.Where(feature => !features.Contains(feature))]
                )
            );

        List<Feature> All(Meaning meaning, Func<string, int> code, string words)
        {
            var found = new List<Feature>();
            for (var c = 0; c < columns.Count; c++)
                if (columns[c].Meaning == meaning)
                    found.Add(
                        new Feature(
                            c,
                            meaning is Meaning.Other ? $"{words} {columns[c].Name}".Trim() : words,
                            columns[c].Values.Each(text => (uint)code(text))
                        )
                    );
            return found;
        }
    }

    private static ReadOnlySpan<char> First(string text) =>
        text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? text.AsSpan(0, end) : text;

    private static ReadOnlySpan<char> Last(string text) =>
        text.LastIndexOf(' ') is > 0 and var end ? text.AsSpan(end + 1) : default;

    private static int Turned(string day)
    {
        var (month, date) = (day[4..6], day[6..]);
        return date is "00" || string.CompareOrdinal(date, "12") > 0
            ? 0
            : (int)Feature.Code(string.CompareOrdinal(month, date) < 0 ? day : $"{day[..4]}{date}{month}");
    }

    private static int Street(string address)
    {
        var words = address
            .Split(' ')
            .Where(word => !char.IsAsciiDigit(word[0]) && word is not ("flat" or "the") && word.Length > 1)
            .Take(2)
            .ToArray();
        return words.Length is 0 ? 0 : (int)Feature.Code(string.Join(' ', words));
    }
}
