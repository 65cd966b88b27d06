namespace Headwater.Returns.Rules;

/// <summary>What is told of a rule that could not run for want of something that can be given beside its return.</summary>
public static class NotGiven
{
    public const string LastYear = "the return of the year before was not given";
    public const string Postcodes = "no table of postcodes was given";
    public const string Providers = "no list of providers was given";
}
