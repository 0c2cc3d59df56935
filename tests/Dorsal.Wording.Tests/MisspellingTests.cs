namespace Dorsal.Wording.Tests;

public class MisspellingTests
{
    [Theory]
    [InlineData("analyse", "analyze")]
    [InlineData("analize", "analyze")]
    [InlineData("Plan", "plan")]
    [InlineData("plna", null)]
    [InlineData("pla", "plan")]
    [InlineData("compere", "compare")]
    [InlineData("deadlift.mp4", null)]
    [InlineData("", null)]
    public void ASlip_IsToldFromAnotherWord(string given, string? meant)
        => Assert.Equal(meant, Misspelling.Nearest(given, ["analyze", "compare", "plan"]));

    [Fact]
    public void WhereNothingIsKnown_NothingIsMeant() => Assert.Null(Misspelling.Nearest("plan", []));
}
