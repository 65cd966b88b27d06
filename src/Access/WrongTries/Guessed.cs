namespace Headwater.Access.WrongTries;

public enum Guessed
{
    Password,

    /// <summary>A code of an authenticator app, or a recovery code.</summary>
    Code,
}
