using Headwater.Access;
using Headwater.Access.Sharing;
using Headwater.Access.Trail.Unusual;
using Headwater.Need.Levels;
using Headwater.Privacy.Retention;
using Headwater.Records.Matching.Identities;

namespace Headwater.Privacy.Papers;

/// <summary>The policies that an authority's Headwater goes by now: papers are made from these and from the lists that the engines run on.</summary>
public sealed record InForce(
    Policy Levels,
    MatchPolicy Matching,
    SignInPolicy SignIn,
    LookPolicy Looks,
    Schedule Schedule,
    ReachPolicy Reach,
    IReadOnlyList<Agreement> Sharing
);
