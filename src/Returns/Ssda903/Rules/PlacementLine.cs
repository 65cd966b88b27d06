using Headwater.Returns.Formats;
using Headwater.Returns.OpenLists;
using Headwater.Returns.Rules;
using static Headwater.Returns.Ssda903.EpisodesTable;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>What the rules about placements ask of an episode again and again.</summary>
internal static class PlacementLine
{
    /// <summary>Written where a placement has no number of Ofsted's although its kind should have one.</summary>
    public const string NoUrn = "XXXXXXX";

    /// <summary>Supported accommodation had to be registered from this day, and independent living was no placement any more.</summary>
    public static readonly DateOnly Registered = new(2023, 10, 28);

    extension(Line episode)
    {
        public bool IsTemporary => episode[Placement] is "T0" or "T1" or "T2" or "T3" or "T4";

        public bool IsFostering => episode[Placement] is "U1" or "U2" or "U3" or "U4" or "U5" or "U6";

        /// <summary>With people who are to adopt the child.</summary>
        public bool IsForAdoption => episode[Placement] is "A3" or "A4" or "A5" or "A6";

        public bool HasUrn => episode[Urn] is not ("" or NoUrn);

        /// <summary>The same kind of placement at the same address, number and provider.</summary>
        public bool IsPlacedAs(Line other) =>
            episode[Placement] == other[Placement]
            && episode[EpisodesTable.Provider] == other[EpisodesTable.Provider]
            && episode[Urn] == other[Urn]
            && Same(episode[PlacementPostcode], other[PlacementPostcode]);

        public bool HasPostcodeOf(Line other) => Same(episode[PlacementPostcode], other[PlacementPostcode]);

        /// <summary>Whether both have a postcode of the placement, and not the same.</summary>
        public bool HasOtherPostcodeThan(Line other) =>
            episode.IsFilled(PlacementPostcode) && other.IsFilled(PlacementPostcode) && !episode.HasPostcodeOf(other);

        /// <summary>Whether both have a home postcode, and not the same.</summary>
        public bool HasOtherHomeThan(Line other) =>
            episode.IsFilled(HomePostcode)
            && other.IsFilled(HomePostcode)
            && !Same(episode[HomePostcode], other[HomePostcode]);

        /// <summary>Whether it goes on, or ended later than a day.</summary>
        public bool LastsBeyond(DateOnly day) => episode.IsBlank(Ended) || episode.Day(Ended) > day;
    }

    extension(Child child)
    {
        public Place? HomeOf(Line episode) => child.Year.Beside.Postcodes?.Find(episode[HomePostcode]);

        public Place? PlaceOf(Line episode) => child.Year.Beside.Postcodes?.Find(episode[PlacementPostcode]);

        /// <summary>From home to the placement; null where it cannot be measured.</summary>
        public decimal? MilesOf(Line episode) =>
            child.HomeOf(episode) is { } home && child.PlaceOf(episode) is { } place ? home.MilesTo(place) : null;

        /// <summary>Whether a cell is a postcode of the table or, where none was given, has the shape of one.</summary>
        public bool Knows(string postcode) =>
            child.Year.Beside.Postcodes is { } table
                ? table.Find(postcode) is not null
                : PostcodeFormat.Looks(postcode);

        public Headwater.Returns.OpenLists.Provider? ProviderOf(Line episode) =>
            episode.HasUrn ? child.Year.Beside.Providers?.Find(episode[Urn]) : null;

        /// <summary>The episode that went on over 31 March, as each return tells it; null where this year's first is another.</summary>
        public (Line Then, Line Now)? CarriedOver =>
            child.OpenFromLastYear is { } then
            && child.FirstEpisode is { } now
            && now.Day(Began) < child.Year.First
            && now[Why] == then[Why]
                ? (then, now)
                : null;

        /// <summary>Known as an unaccompanied asylum-seeking child in this year or in one of the two before it.</summary>
        public bool WasUnaccompanied
        {
            get
            {
                if (child[UascTable.Table].Any(row => row.SaysUasc))
                    return true;
                var earliest = child.Year.Year - 2;
                for (var year = child.Year.Earlier; year?.Year >= earliest; year = year.Earlier)
                    if (year.Find(child.Key)[UascTable.Table].Any(row => row.SaysUasc))
                        return true;
                return false;
            }
        }
    }

    /// <summary>Whether two postcodes are one, however they are spaced.</summary>
    public static bool Same(string postcode, string other) =>
        postcode == other
        || postcode.Replace(" ", "", StringComparison.Ordinal) == other.Replace(" ", "", StringComparison.Ordinal);
}
