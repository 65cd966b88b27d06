namespace Headwater.Intake.Submissions;

/// <summary>A file could be read when the folder was looked at and cannot any more: the folder has to be looked at again without it.</summary>
public sealed class LostFileException(string name) : IOException($"{name} went while it was being read.")
{
    /// <summary>The path within the folder that was sent.</summary>
    public string Name => name;
}
