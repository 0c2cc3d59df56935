using Dorsal.Inference.Detection;

namespace Dorsal.Inference.Tests;

public sealed class SuppressionTests
{
    [Fact]
    public void TwoFindsOfOneLifter_BecomeOne_NearerToTheSurerFind()
    {
        var merged = Assert.Single(WeightedSuppression.Merge([At(0.10, score: 0.6), At(0.11, score: 0.9)]));

        Assert.Equal(0.9, merged.Score);
        Assert.Equal(0.106, merged.Left, 6);
    }

    [Fact]
    public void LifterAndSpotter_StayTwo_TheSurerFirst()
    {
        var people = WeightedSuppression.Merge([At(0.1, score: 0.6), At(0.6, score: 0.8)]);

        Assert.Equal([0.8, 0.6], people.Select(person => person.Score));
    }

    private static Candidate At(double left, double score) => new(score, left, 0.1, left + 0.2, 0.3, left, 0.5, left, 0.1);
}
