using Headwater.Intake.Submissions;
using Headwater.Records.Matching.Decisions;

namespace Headwater.Records.Matching.Samples;

/// <summary>What a reviewer answered last about a pair of a sample.</summary>
/// <param name="Name">The name they sign in with.</param>
public sealed record SampleAnswer(int Place, Verdict Verdict, string Name, string By, DateTimeOffset At);

/// <summary>A pair of a sample, with the last answer of each reviewer.</summary>
/// <param name="Place">In the order in which they are asked, from 1.</param>
/// <param name="Probability">As likeness alone tells it; 0 where the two were not compared.</param>
public sealed record SampledPair(
    int Place,
    Stratum Stratum,
    SourceKey Left,
    SourceKey Right,
    double Probability,
    IReadOnlyList<SampleAnswer> Answers
)
{
    /// <summary>What reviewers say together: what most of those say who could tell. Nothing where as many say the one as the other.</summary>
    public Verdict? Said
    {
        get
        {
            if (Answers.Count is 0)
                return null;
            var same = Answers.Count(answer => answer.Verdict is Verdict.Together);
            var two = Answers.Count(answer => answer.Verdict is Verdict.Apart);
            return same > two ? Verdict.Together
                : two > same ? Verdict.Apart
                : Verdict.CannotTell;
        }
    }
}
