namespace Headwater.Demo.Persons;

/// <summary>How an address and a postcode are written down.</summary>
internal static class AddressSlips
{
    private static readonly (string Long, string Short)[] Endings =
    [
        (" Road", " Rd"),
        (" Street", " St"),
        (" Avenue", " Ave"),
        (" Close", " Cl"),
        (" Lane", " Ln"),
        (" Drive", " Dr"),
        (" Court", " Ct"),
        (" Gardens", " Gdns"),
        (" Terrace", " Terr"),
        (" Crescent", " Cres"),
        (" Place", " Pl"),
        (" Grove", " Gr"),
        (" Square", " Sq"),
    ];

    public static string Written(Pen pen, string address)
    {
        if (pen.Falls(0.3))
            address = pen.Note(Slip.AddressAbbreviated, address, Abbreviated(pen, address));
        return pen.Falls(0.03) ? Typing.Slip(pen, address) : address;
    }

    public static string Postcode(Pen pen, string postcode) =>
        pen.Draw.Below(3) switch
        {
            0 => pen.Note(Slip.DigitOff, postcode, Typing.DigitSlip(pen, postcode)),
            1 => postcode.Replace(" ", "", StringComparison.Ordinal),
            _ => Typing.Slip(pen, postcode).ToUpperInvariant(),
        };

    private static string Abbreviated(Pen pen, string address)
    {
        if (address.StartsWith("Flat ", StringComparison.Ordinal) && pen.Draw.Falls(0.5))
        {
            var comma = address.IndexOf(',', StringComparison.Ordinal);
            return pen.Draw.Below(3) switch
            {
                0 => address[(comma + 2)..],
                1 => $"{address[5..comma]}/{address[(comma + 2)..]}",
                _ => $"Flt {address[5..comma]} {address[(comma + 2)..]}",
            };
        }

        foreach (var (written, shorter) in Endings)
        {
            if (address.EndsWith(written, StringComparison.Ordinal))
                return string.Concat(address.AsSpan(0, address.Length - written.Length), shorter);
        }

        return address;
    }
}
