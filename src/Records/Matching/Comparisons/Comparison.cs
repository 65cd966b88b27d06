using Headwater.Records.Matching.Columns;

namespace Headwater.Records.Matching.Comparisons;

/// <summary>What brothers, sisters and twins share of a column, though they are not the same person.</summary>
public enum Bond : byte
{
    /// <summary>Given names and numbers: no more alike among them than among strangers.</summary>
    Person,

    /// <summary>The birth date: the same for twins.</summary>
    Birth,

    /// <summary>Family name, postcode, address: as like as one person's own.</summary>
    Home,

    /// <summary>Told of many: the town, the occupation. Counted with the person.</summary>
    Common,
}

/// <summary>How a column of two records is compared: an ordered list of levels (<see cref="Likeness"/>), described in words.</summary>
public sealed class Comparison
{
    private readonly Nearness nearness;

    private Comparison(Column column, Bond bond, Nearness nearness, Frequency? frequency = null)
    {
        (Column, Bond, this.nearness) = (column, bond, nearness);
        Frequency = frequency ?? Frequency.Of(column.Cells, column.Values.Count);
    }

    public Column Column { get; }

    public Bond Bond { get; }

    public Frequency Frequency { get; }

    public static Comparison Of(Column column) =>
        column.Meaning switch
        {
            Meaning.GivenName or Meaning.MiddleName => new(
                column,
                Bond.Person,
                new NameNearness(column.Values, given: true)
            ),
            Meaning.FamilyName or Meaning.FullName => new(
                column,
                Bond.Home,
                new NameNearness(column.Values, given: false)
            ),
            Meaning.BirthDate => new(column, Bond.Birth, new DayNearness(column.Values)),
            Meaning.Postcode => new(column, Bond.Home, new PostcodeNearness(column.Values)),
            Meaning.Address => new(column, Bond.Home, new WordsNearness(column.Values, address: true)),
            Meaning.Place => new(column, Bond.Home, new WordsNearness(column.Values, address: false)),
            Meaning.Identifier => new(column, Bond.Person, new NumberNearness(column.Values)),
            Meaning.NhsNumber => new(column, Bond.Person, new NhsNumberNearness(column.Values)),
            _ => new(column, Bond.Person, new WordsNearness(column.Values, address: false)),
        };

    /// <summary>The same, with how often values occur told from elsewhere.</summary>
    internal Comparison With(Frequency frequency) => new(Column, Bond, nearness, frequency);

    internal void Soon(int value) => nearness.Soon(value);

    internal bool Apart(int left, int right) => nearness.Apart(left, right);

    /// <param name="left">The number of a value; 0 is not known.</param>
    internal Likeness Of(int left, int right) =>
        left is 0 || right is 0 ? Likeness.NotKnown
        : left == right ? nearness.Equal(left)
        : nearness.Near(left, right);
}
