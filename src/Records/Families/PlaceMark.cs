namespace Headwater.Records.Families;

/// <summary>Why a postcode is no household's alone. The numbers are stored.</summary>
public enum PlaceMark : byte
{
    /// <summary>A school has it: some files give the school's where they do not know the child's.</summary>
    School = 1,

    /// <summary>Children were placed there in a children's home or the like.</summary>
    Institution = 2,

    /// <summary>So many children of so many names at one time that it is an office, a hostel or a large block.</summary>
    ManyFamilies = 3,

    /// <summary>Foster carers live there, among others.</summary>
    FosterCarers = 4,
}
