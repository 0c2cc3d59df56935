namespace Dorsal.Cli.Tests.Wording;

public class ReadabilityTests
{
    // Ours: the tenth year of school is where most people leave it.
    private const double SchoolLeaving = 10;

    public static TheoryData<string> Subjects => [.. UserTexts.SubjectsForEverybody];

    [Theory]
    [MemberData(nameof(Subjects))]
    public void WhoLeavesSchool_CanReadIt(string subject)
        => Assert.InRange(Readability.Grade(UserTexts.In(subject)), double.NegativeInfinity, SchoolLeaving);

    [Fact]
    public void AScholarsSentence_IsTooHard()
        => Assert.True(Readability.Grade(
            ["Thoracolumbar hyperkyphosis necessitates differential consideration of osteoporotic vertebral insufficiency."]) > SchoolLeaving);

    [Theory]
    [InlineData("The cat sat on the mat.", -1.45)]
    [InlineData("The lifter holds the bar close to the legs.", 1.03)]
    public void TheGrade_IsThatOfKincaid(string text, double grade) => Assert.Equal(grade, Readability.Grade([text]), 0.05);
}
