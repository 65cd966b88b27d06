namespace Headwater.Records.Matching.Comparisons;

/// <summary>Writes a name roughly as it sounds, the same for usual transliterations: Mohammed and Muhammad are one.</summary>
/// <remarks>The first letter and the consonants after it, letters that sound alike being one, up to six.</remarks>
public static class Sound
{
    /// <returns>A number for the sound; 0 for no letters.</returns>
    public static int Of(ReadOnlySpan<char> name)
    {
        var (code, length, last) = (0, 0, 0);
        for (var i = 0; i < name.Length && length < 6; i++)
        {
            var next = i + 1 < name.Length ? name[i + 1] : ' ';
            var sound = name[i] switch
            {
                'a' or 'e' or 'i' or 'o' or 'u' => 0,
                'y' => i is 0 && next is 'a' or 'o' or 'u' or 'e' ? 25 : 0,
                'h' => i is 0 ? 8 : 0,
                'w' => i is 0 || next is 'a' or 'e' or 'i' or 'o' or 'u' ? 22 : 0,
                'c' => next is 'e' or 'i' or 'y' ? 19
                : next is 'h' ? 10
                : 11,
                'k' or 'q' => next is 'n' && i is 0 ? 0 : 11,
                'p' => next is 'h' ? 6 : 16,
                'g' => next is 'h' && i > 0 && last is not 0 && !Vowel(i + 2 < name.Length ? name[i + 2] : ' ') ? 0
                : next is 'e' or 'i' ? 10
                : 7,
                'j' => 10,
                's' or 'z' or 'x' => 19,
                'f' => 6,
                'v' => 22,
                >= 'a' and <= 'z' => name[i] - 'a' + 1,
                _ => 0,
            };
            if (i is 0 && sound is 0)
                sound =
                    Vowel(name[0]) || name[0] is 'y' ? 1
                    : name[0] is 'k' ? 14
                    : 27;
            if (sound is 0)
            {
                if (name[i] is not 'h')
                    last = 0;
                continue;
            }

            if (sound == last)
                continue;
            code = (code << 5) | sound;
            length++;
            last = sound;
        }

        return code;
    }

    private static bool Vowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
