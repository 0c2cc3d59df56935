using Dorsal.Reasoning.Causes;
using Dorsal.Reasoning.Interview;
using Dorsal.Reasoning.Plan;

namespace Dorsal.Reasoning.Tests.Plan;

/// <summary>What holds for every plan, held against many cases made by chance.</summary>
public class AnyPlanTests
{
    private const string AskFirst = "ask-who-knows-your-condition";

    private static readonly IReadOnlyList<(TrainingPlan Plan, InterviewAnswers Answers, bool Knows)> Many =
        [.. Enumerable.Range(1, 2000).Select(seed => ByChance(new Random(seed)))];

    [Fact]
    public void NoPlan_HasMoreThanFiveSteps()
    {
        Assert.All(Many, made => Assert.InRange(made.Plan.Steps.Count, 0, 5));
        Assert.Contains(Many, made => made.Plan.Steps.Count == 5);
    }

    [Fact]
    public void NoStep_StandsTwice()
        => Assert.All(Many, made => Assert.Distinct(Plans.Ids(made.Plan)));

    [Fact]
    public void Steps_StandInTheOrderOfDoing()
        => Assert.All(Many, made =>
        {
            var stages = made.Plan.Steps.Select(step => StepCatalogue.All.Single(row => row.Id == step.Id).Stage).ToList();
            Assert.Equal(stages.Order(), stages);
        });

    [Fact]
    public void WhoeverIsInPain_BeginsWithRest()
        => Assert.All(
            Many.Where(made => made.Answers == Plans.InPain),
            made => Assert.Contains(Plans.Ids(made.Plan).First(id => id != AskFirst), (string[])["pause", "wait-for-soreness"]));

    [Fact]
    public void WhoeverKnowsOfACondition_AsksBeforeAnythingElse()
    {
        var asking = Many.Where(made => made.Knows).ToList();

        Assert.NotEmpty(asking);
        Assert.All(asking, made => Assert.Equal(AskFirst, made.Plan.Steps[0].Id));
    }

    [Fact]
    public void EveryText_IsWholeSentencesWithNothingLeftOpen()
        => Assert.All(Many.SelectMany(made => made.Plan.Steps), step => Assert.All(
            (string[])[step.What, step.Dose, step.Why, step.Check, step.StopWhen],
            text =>
            {
                Assert.EndsWith(".", text, StringComparison.Ordinal);
                Assert.DoesNotContain('{', text);
            }));

    private static (TrainingPlan Plan, InterviewAnswers Answers, bool Knows) ByChance(Random chance)
    {
        var answers = chance.Next(2) == 0 ? Plans.InPain : new InterviewAnswers { DeadliftKg = 100 };
        var film = chance.Next(3) == 0 ? Cases.Answered(answers) : Plans.Filmed(answers, Plans.Rounds(12 + chance.Next(30), 1 + chance.Next(12)));
        var causes = Causes(chance);
        var knows = causes.Any(cause => cause.Support is Support.Strong or Support.Some && cause.Patterns.Contains(Pattern.KnownCondition));
        return (Plans.Make(film, causes), answers, knows);
    }

    private static IReadOnlyList<Cause> Causes(Random chance)
    {
        var ids = Enum.GetValues<CauseId>();
        chance.Shuffle(ids);
        return [.. ids.Select(id => Cause(id, chance))];
    }

    private static Cause Cause(CauseId id, Random chance)
    {
        var patterns = Enum.GetValues<Pattern>().Where(pattern => Plans.Of(pattern) == id).ToArray();
        chance.Shuffle(patterns);
        return new Cause(id, (Support)chance.Next(4), [.. patterns.Take(chance.Next(1, 4))], [], [], []);
    }
}
