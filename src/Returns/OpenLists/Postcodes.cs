namespace Headwater.Returns.OpenLists;

/// <summary>An open table of postcodes. There are nearly three million, so they are held as numbers.</summary>
public sealed class Postcodes
{
    private const int Signs = 37;
    private const int Longest = 8;

    private readonly Dictionary<ulong, Place> places = [];

    public Postcodes() { }

    public Postcodes(IEnumerable<KeyValuePair<string, Place>> places)
    {
        foreach (var (postcode, place) in places)
            this.places[Number<char>(postcode)] = place;
    }

    public int Count => places.Count;

    /// <summary>Where a postcode lies, however it is spaced; null where the table does not have it.</summary>
    public Place? Find(string postcode) =>
        postcode is not "" && places.TryGetValue(Number<char>(postcode), out var place) ? place : null;

    internal void Add(ReadOnlySpan<byte> postcode, Place place) => places[Number(postcode)] = place;

    /// <summary>Letters and digits as a number, blanks left out; nought for what can be no postcode.</summary>
    private static ulong Number<T>(ReadOnlySpan<T> postcode)
        where T : unmanaged, System.Numerics.IBinaryInteger<T>
    {
        var (number, length) = (0UL, 0);
        foreach (var sign in postcode)
        {
            var letter = (char)ushort.CreateTruncating(sign);
            if (letter is ' ')
                continue;
            if (++length > Longest || !char.IsAsciiLetterOrDigit(letter))
                return 0;
            number =
                (number * Signs)
                + (ulong)(char.IsAsciiDigit(letter) ? letter - '0' + 1 : char.ToUpperInvariant(letter) - 'A' + 11);
        }

        return number;
    }
}
