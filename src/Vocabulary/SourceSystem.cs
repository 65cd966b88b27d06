namespace Headwater.Vocabulary;

/// <summary>The system that a file came from, and within which its own number for a person means something.</summary>
public enum SourceSystem : byte
{
    Schools = 1,
    Sen2 = 2,
    EarlyHelp = 3,
    SocialCare = 4,
    YouthJustice = 5,
    Missing = 6,
}
