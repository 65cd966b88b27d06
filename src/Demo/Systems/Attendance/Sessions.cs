namespace Headwater.Demo.Systems.Attendance;

/// <summary>A pupil's sessions at one school in one term.</summary>
public record struct Sessions(int Possible, int Authorised, int Unauthorised)
{
    public readonly int Missed => Authorised + Unauthorised;

    public void Count(Mark mark)
    {
        if (!Marks.Possible(mark))
            return;
        Possible++;
        if (Marks.Authorised(mark))
            Authorised++;
        else if (Marks.Unauthorised(mark))
            Unauthorised++;
    }
}
