using Dorsal.Cli.Doctor;
using Dorsal.Results.Testing;

namespace Dorsal.Cli.Tests;

public class DoctorTests
{
    [Fact]
    public void AMachineThatHasAll_IsReady()
    {
        using var program = new Rehearsal(KnownResults.NobodySeen)
        {
            Checks = [new("ffmpeg", Health.Improvable, "4.4, bundled", "Install your system's ffmpeg.")],
        };

        Assert.Equal(0, program.Run("doctor"));
        Assert.Contains("4.4, bundled", program.Terminal.Output, StringComparison.Ordinal);
        Assert.Contains("Install your system's ffmpeg.", program.Terminal.Output, StringComparison.Ordinal);
        Assert.Contains("Ready to analyse.", program.Terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AMachineThatLacksSomething_IsToldSo()
    {
        using var program = new Rehearsal(KnownResults.NobodySeen)
        {
            Checks = [new("ffmpeg", Health.Missing, "not found", "Install ffmpeg."), new("models", Health.Good, "3")],
        };

        Assert.Equal(2, program.Run("doctor"));
        Assert.Contains("Not ready to analyse", program.Terminal.Output, StringComparison.Ordinal);
    }
}
