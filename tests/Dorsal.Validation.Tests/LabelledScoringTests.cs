using Dorsal.Findings;
using Dorsal.Lift;
using Dorsal.Validation.Labels;
using Dorsal.Validation.Scores;

namespace Dorsal.Validation.Tests;

public class LabelledScoringTests
{
    [Theory]
    [InlineData(true, LiftKind.Conventional, true)]
    [InlineData(true, LiftKind.Unknown, true)]
    [InlineData(true, LiftKind.NotDeadlift, false)]
    [InlineData(false, LiftKind.NotDeadlift, true)]
    [InlineData(false, LiftKind.Unknown, false)]
    public void WhatCouldNotBeTold_IsTakenForADeadlift(bool isDeadlift, LiftKind kind, bool isRight)
    {
        var label = new ClipLabel("a.mp4", isDeadlift, null, null, new Dictionary<FindingId, FindingStatus?>(), []);

        Assert.Equal(isRight, LabelledScoring.Score(HandMadeLift.Perfect with { Lift = new(kind) }, label).LiftRight);
    }
}
