using Headwater.Vocabulary;

namespace Headwater.Web.Words;

/// <summary>How old a child is, in words.</summary>
public static class AgeWords
{
    public static string On(DateOnly day, DateOnly? born) =>
        born switch
        {
            null => "Age not known",
            { } date when date > day => "Not born yet",
            { } date when Age.On(day, date) is 0 => "Under 1 year old",
            { } date => Count.Of(Age.On(day, date), "year old", "years old"),
        };
}
