using Headwater.Vocabulary;

namespace Headwater.Returns.Rules;

/// <summary>What is told of a rule that could not run for want of something that can be given beside its return.</summary>
public static class NotGiven
{
    public const string LastYear = "the return of the year before was not given";

    /// <summary>The same, where only an older year was given: its folder may be the wrong one.</summary>
    internal static string LastYearBut(int found, int needed) =>
        $"{LastYear}: what was given is of {Years.Name(found)}, and {Years.Name(needed)} is needed";

    public const string Postcodes = "no table of postcodes was given";
    public const string Providers = "no list of providers was given";
}
