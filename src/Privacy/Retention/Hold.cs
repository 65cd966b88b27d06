using Headwater.Intake.Submissions;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Retention;

/// <summary>What a hold holds back. The names are stored.</summary>
public enum HoldOn
{
    Everything,
    Source,
    Child,
}

/// <summary>That a hold ended.</summary>
public sealed record Lifted(string By, DateTimeOffset At, string Why);

/// <summary>Somebody holds back destruction, such as for a public inquiry.</summary>
/// <param name="Number">0 for what holds by itself: that somebody asks for their file.</param>
/// <param name="Child">The child's number; null also where the reader must not know of the child.</param>
/// <param name="Why">Empty where the reader must not know of the child.</param>
public sealed record Hold(
    long Number,
    HoldOn On,
    SourceSystem? Source,
    long? Child,
    string Why,
    string By,
    DateTimeOffset At,
    Lifted? Lifted
)
{
    /// <summary>The reason of a hold on a child of whom nothing is left.</summary>
    public const string Forgotten = "Destroyed with the record.";

    /// <summary>The records that a held child had when the hold was written, and every number that stands for the child now.</summary>
    internal IReadOnlySet<SourceKey> Records { get; init; } = new HashSet<SourceKey>();

    internal IReadOnlySet<long> Children { get; init; } = new HashSet<long>();

    /// <summary>As it is told to whoever must not know of its child.</summary>
    internal Hold WithoutChild =>
        this with
        {
            Child = null,
            Why = "",
            Lifted = Lifted is null ? null : Lifted with { Why = "" },
        };

    internal bool Holds(HeldRecord record) =>
        Lifted is null
        && On switch
        {
            HoldOn.Everything => true,
            HoldOn.Source => record.Key.Source == Source,
            HoldOn.Child => Children.Contains(record.Child) || Records.Contains(record.Key),
            _ => throw new ArgumentOutOfRangeException(nameof(record), On, "Holds nothing known."),
        };
}
