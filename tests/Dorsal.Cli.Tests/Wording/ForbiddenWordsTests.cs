namespace Dorsal.Cli.Tests.Wording;

public class ForbiddenWordsTests
{
    [Fact]
    public void NoTextKeptAsData_ClaimsToJudgeHealth()
        => Assert.All(UserTexts.Subjects.SelectMany(UserTexts.In), AssertClaimsNothing);

    [Fact]
    public void NoTextInTheCode_ClaimsToJudgeHealth()
    {
        var literals = UserTexts.SourceFiles.SelectMany(file => UserTexts.Literals(File.ReadAllText(file))).ToList();

        Assert.Contains(literals, literal => literal.Contains("rules nothing out", StringComparison.Ordinal));
        Assert.Contains(literals, literal => literal.Contains("give films of deadlifts", StringComparison.Ordinal));
        Assert.All(literals, AssertClaimsNothing);
    }

    [Theory]
    [InlineData("Dorsal diagnoses your back.")]
    [InlineData("This is a diagnosis.")]
    [InlineData("Your injury risk is high.")]
    [InlineData("It lowers the risk of injury.")]
    [InlineData("How to treat it.")]
    [InlineData("The treatment takes a week.")]
    [InlineData("It is safe to lift.")]
    [InlineData("You have an abnormal spine.")]
    [InlineData("Scoliosis detected.")]
    public void AClaimAboutHealth_IsFound(string text) => Assert.Single(ForbiddenWords.In(text));

    [Theory]
    [InlineData("It is not a diagnosis and rules nothing out.")]
    [InlineData("You said that you have scoliosis.")]
    [InlineData("Stretch, retreat, go on.")]
    public void WhatClaimsNothing_MayBeSaid(string text) => Assert.Empty(ForbiddenWords.In(text));

    [Fact]
    public void CommentsInTheCode_AreNotTexts()
        => Assert.Equal(["\"said\""], UserTexts.Literals("/// <c>\"doc\"</c>\n// \"why\"\nvar a = \"said\"; // \"because\"\n"));

    private static void AssertClaimsNothing(string text) => Assert.True(ForbiddenWords.In(text) is [], text);
}
