using Dorsal.Footage;
using Dorsal.Person;

namespace Dorsal.Tests.Person;

public class FrameCrewTests
{
    [Fact]
    public void FollowingThatBreaksOff_LeavesNobodyAtWork()
    {
        using var begun = new ManualResetEventSlim();
        var isDone = false;
        IReadOnlyList<FollowedFrame> Work()
        {
            begun.Set();
            Thread.Sleep(200);
            Volatile.Write(ref isDone, true);
            throw new UserInputException("damaged");
        }

        using (var crew = new FrameCrew(threads: 2, _ => { }))
        {
            crew.Do(Work);
            begun.Wait();
        }

        Assert.True(Volatile.Read(ref isDone));
    }
}
