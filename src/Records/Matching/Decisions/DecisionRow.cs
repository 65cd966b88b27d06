using Headwater.Intake.Submissions;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Decisions;

/// <summary>A decision as it is kept, with the second look at it.</summary>
internal sealed record DecisionRow(
    long Number,
    long Act,
    long? TakesBack,
    long LeftSource,
    string LeftKey,
    long RightSource,
    string RightKey,
    string Verdict,
    double? Probability,
    string Why,
    string ByName,
    string ByDisplay,
    string ByRole,
    string At,
    long? Overturns,
    string? Since,
    long? Agrees,
    string? SecondWhy,
    string? SecondName,
    string? SecondBy,
    string? SecondRole,
    string? SecondAt
)
{
    public PairDecision Decision =>
        new(
            Number,
            Act,
            TakesBack,
            new SourceKey((SourceSystem)LeftSource, LeftKey),
            new SourceKey((SourceSystem)RightSource, RightKey),
            Enum.Parse<Verdict>(Verdict),
            Probability,
            Why,
            ByName,
            ByDisplay,
            ByRole,
            Moment.Read(At),
            Overturns,
            Since is null ? null : new SecondLook(Since, Answer),
            Stands: false
        );

    private SecondAnswer? Answer =>
        (Agrees, SecondName, SecondBy, SecondAt) is ({ } agrees, { } name, { } by, { } at)
            ? new SecondAnswer(agrees is 1, SecondWhy ?? "", name, by, SecondRole ?? "", Moment.Read(at))
            : null;
}
