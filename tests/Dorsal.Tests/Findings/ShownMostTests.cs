using Dorsal.Findings;
using Dorsal.Quantities;

namespace Dorsal.Tests.Findings;

public class ShownMostTests
{
    [Theory]
    [InlineData(FindingStatus.Present, 3)]
    [InlineData(FindingStatus.Uncertain, 2)]
    [InlineData(FindingStatus.Absent, 5)]
    public void TheRepetitionToLookAt_GivesTheAnswerItself_AndGivesItMost(FindingStatus status, int repetition)
        => Assert.Equal(repetition, Judged(status).ShownMost!.Number);

    [Fact]
    public void WhatWasNotMeasured_HasNoRepetitionToLookAt() => Assert.Null(Judged(FindingStatus.NotMeasurable).ShownMost);

    /// <summary>Of seven repetitions the one that is rounder than all is too close to call.</summary>
    private static Finding Judged(FindingStatus status) => new(
        FindingId.UpperBackRounding,
        status,
        null,
        [
            Repetition(1, FindingStatus.Present, 18), Repetition(2, FindingStatus.Uncertain, 30), Repetition(3, FindingStatus.Present, 24),
            Repetition(4, FindingStatus.Absent, 5), Repetition(5, FindingStatus.Absent, -2), Repetition(6, FindingStatus.Present, 24),
            new RepetitionFinding(7, FindingStatus.NotMeasurable, null, null),
        ],
        new Reason.Quoted("Said of it."));

    private static RepetitionFinding Repetition(int number, FindingStatus status, double degrees)
        => new(number, status, Reading.PlusMinus(degrees, 4), Seconds.Of(number));
}
