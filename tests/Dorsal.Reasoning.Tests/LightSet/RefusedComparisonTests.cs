using Dorsal.Camera;
using Dorsal.Footage;
using Dorsal.Lift;
using Dorsal.Reasoning.LightSet;
using Dorsal.Wording;
using static Dorsal.Reasoning.Tests.LightSet.Sets;

namespace Dorsal.Reasoning.Tests.LightSet;

public class RefusedComparisonTests
{
    [Fact]
    public void OneFilmAlone() => Refused("needs two films", Set(140));

    [Fact]
    public void SumoAgainstConventional() => Refused("a conventional deadlift and 90kg.mp4 a sumo deadlift", Set(140), Film(90, film => film with { Lift = LiftKind.Sumo }));

    [Fact]
    public void ASquat() => Refused("does not show a deadlift", Set(140), Film(90, film => film with { Lift = LiftKind.NotDeadlift }));

    [Fact]
    public void AFilmWithoutARepetition() => Refused("shows no repetition", Set(140), Film(90, film => film with { Repetitions = 0 }));

    [Fact]
    public void TheSideAgainstTheFront() => Refused("from the side and 90kg.mp4 from the front", Set(140), Film(90, film => film with { View = ViewKind.Front }));

    [Fact]
    public void APlaceThatCouldNotBeTold() => Refused("from where 90kg.mp4 was filmed", Set(140), Film(90, film => film with { View = ViewKind.Unknown }));

    [Fact]
    public void TheLighterSetFirst() => Refused("140kg.mp4 is heavier than a film before it", Set(90), Set(140));

    [Fact]
    public void TheHeaviestInTheMiddle() => Refused("140kg.mp4 is heavier than a film before it", Set(120), Set(140), Set(90));

    [Fact]
    public void TheSideAtAnAngle_IsNotRefused()
        => Assert.Contains("at an angle", Assert.Single(SetComparer.Compare([Set(140), Film(90, film => film with { View = ViewKind.Oblique })], Texts.English).Notes), StringComparison.Ordinal);

    [Fact]
    public void FrontAgainstBehind_IsNotRefused()
        => SetComparer.Compare([Film(140, film => film with { View = ViewKind.Front }), Film(90, film => film with { View = ViewKind.Back })], Texts.English);

    [Fact]
    public void ALiftThatCouldNotBeTold_IsTakenForTheSameAndSaid()
        => Assert.Contains("90kg.mp4", Assert.Single(SetComparer.Compare([Set(140), Film(90, film => film with { Lift = LiftKind.Unknown })], Texts.English).Notes), StringComparison.Ordinal);

    [Fact]
    public void SumoThatOnlyACameraOffTheSideTells_IsNotRefused()
        => SetComparer.Compare([Set(140), Film(90, film => film with { Lift = LiftKind.Sumo, View = ViewKind.Oblique })], Texts.English);

    [Fact]
    public void RomanianThatOnlyACameraAtTheSideTells_IsNotRefused()
        => SetComparer.Compare([Film(140, film => film with { View = ViewKind.Oblique }), Film(90, film => film with { Lift = LiftKind.Romanian })], Texts.English);

    [Fact]
    public void SumoAgainstConventional_BothFromOffTheSide() => Refused(
        "a conventional deadlift and 90kg.mp4 a sumo deadlift",
        Film(140, film => film with { View = ViewKind.Oblique }),
        Film(90, film => film with { Lift = LiftKind.Sumo, View = ViewKind.Oblique }));

    private static FilmedSet Film(double load, Func<FilmedLift, FilmedLift> other) => Set(load) with { Lift = other(Set(load).Lift) };

    private static void Refused(string because, params IReadOnlyList<FilmedSet> sets)
        => Assert.Contains(because, Assert.Throws<UserInputException>(() => SetComparer.Compare(sets, Texts.English)).Message, StringComparison.Ordinal);
}
