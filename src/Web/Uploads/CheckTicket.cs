using Headwater.Access;

namespace Headwater.Web.Uploads;

/// <summary>One check that somebody asked for, from the moment the files arrived.</summary>
public sealed class CheckTicket(SentFiles files, int? year, string sent, Caller caller)
{
    private volatile State state = new("Waiting", 0, null, null);

    public Guid Number { get; } = Guid.NewGuid();

    public SentFiles Files => files;

    public int? Year => year;

    /// <summary>What was sent, in words.</summary>
    public string Sent => sent;

    public Caller Caller => caller;

    public State Now => state;

    public void Comes(Vocabulary.Progress progress) => state = new(progress.Step, progress.Done, null, null);

    public void Kept(long check) => state = new("Kept", 1, check, null);

    public void Failed(string sentence) => state = new("Failed", 1, null, sentence);

    /// <param name="Step">What is being done.</param>
    /// <param name="Done">From 0 to 1.</param>
    /// <param name="Check">The number under which it was kept; null until it is.</param>
    /// <param name="Sentence">Why it could not be finished; null where nothing went wrong.</param>
    public sealed record State(string Step, double Done, long? Check, string? Sentence)
    {
        public bool IsOver => Check is not null || Sentence is not null;
    }
}
