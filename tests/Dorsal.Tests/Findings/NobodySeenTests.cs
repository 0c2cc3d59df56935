using Dorsal.Findings;
using Dorsal.Person;
using Dorsal.Quantities;
using Dorsal.Tests.Synthetic;

namespace Dorsal.Tests.Findings;

public class NobodySeenTests
{
    [Fact]
    public void NobodyInTheFilm_IsWhatEveryFindingSays()
    {
        var seen = new SyntheticFilm(new SyntheticLifter()).Observe();
        var empty = seen with { Lifter = new LifterTrack([.. seen.Lifter.Frames.Select(frame => frame with { Pose = null, Silhouette = null })]) };
        Assert.All(
            WholeWay.Measure(empty).Findings,
            finding => Assert.Equal(UnmeasurableReason.NobodySeen, Assert.IsType<Reason.NotMeasurable>(finding.Reason).Why));
    }
}
