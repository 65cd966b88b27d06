namespace Headwater.Vocabulary;

/// <summary>Names and numbers come from files and may be of any length: a line for a person shows how they begin.</summary>
public static class Shortening
{
    /// <summary>The text itself, or its beginning and an ellipsis, in no more letters than are named.</summary>
    public static string Shortened(this string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        // A letter outside the common ones is a pair: half of it is none.
        var end = char.IsHighSurrogate(text[longest - 2]) ? longest - 2 : longest - 1;
        return $"{text[..end]}…";
    }
}
