namespace Dorsal.Knowledge;

/// <summary>What the rules assume about cameras, lifters and their own error, in one place.</summary>
public static class KnownNumbers
{
    public static KnownNumber MeasurableYaw { get; } = new(
        "measurableYaw", "deg", 35, "ours; markerless angles hold only from the true side (Cosoli 2026), 30 degrees can be corrected on rendered lifts",
        "Beyond 35 degrees off the side nothing sagittal is judged.");

    public static KnownNumber AngleChangeError { get; } = new(
        "angleChangeError", "deg", 4, "ours; the middle of the minimal detectable change of 1-8 degrees (Aasa 2019)",
        "A change of an angle within one repetition is not known better than this, even when the frames agree.");

    public static KnownNumber SquareOnYaw { get; } = new(
        "squareOnYaw", "deg", 10, "ours; cameras at the side are read as up to 10 degrees off (17 films)",
        "Up to ten degrees off the side a camera counts as square on.");

    public static KnownNumber ChangeErrorPerYaw { get; } = new(
        "changeErrorPerYaw", "deg", 0.5, "ours; 12 degrees of false growth at 30 degrees off the side (2 rendered clips)",
        "Each degree beyond square on adds this to the error of a change of the back's angle.");

    public static KnownNumber PathChangeError { get; } = new(
        "pathChangeError", "m", 0.01, "ours; a plate seen at an angle shifts its centre by about a centimetre",
        "A change of the bar's place within one repetition is not known better than this.");

    public static KnownNumber StandingUpLean { get; } = new(
        "standingUpLean", "deg", 30, "ours; 12 filmed bars that came forward by 2 to 14 cm were furthest ahead at 90 to 99 per cent of the pull, on the thighs",
        "From where the trunk leans less than this, hips and thighs bring the bar forward with them.");

    public static KnownNumber BarComesBack { get; } = new(
        "barComesBack", "m", 0.04, "ours; from the set-up to lockout nine filmed bars placed well by eye came back by up to 3 cm, a rendered one 10 cm ahead by 5, a filmed one too far ahead by 12",
        "A bar that starts ahead of the place over which lifter and bar balance comes back by at least this on the way up.");

    public static KnownNumber FlatUpperBack { get; } = new(
        "flatUpperBack", "deg", 3, "ours; no measurement is on record",
        "An upper back flatter than its neutral by more than this has no part in a back that is round as a whole.");

    public static KnownNumber LowerBackTakesPart { get; } = new(
        "lowerBackTakesPart", "deg", 15, "ours; no measurement is on record",
        "A lower back that has given up less than this of its hollow has no part in a back that is round as a whole.");

    public static KnownNumber UprightLean { get; } = new(
        "uprightLean", "deg", 2, "ours; rendered lifters of three builds stand relaxed with 0 to 4 degrees of lean",
        "Standing upright, the base of the neck is a little ahead of the hips; used where the lifter's own stance is not known.");

    public static KnownNumber UprightLeanError { get; } = new(
        "uprightLeanError", "deg", 3, "ours; rendered lifters differ by 2 degrees from their middle, real ones vary more",
        "How far one lifter's upright may lie from another's.");

    public static KnownNumber TiltError { get; } = new(
        "tiltError", "deg", 2.5, "ours; a little over 1.5 cm across shoulders 40 cm wide",
        "A turn of the line through two landmarks is not known better than this.");

    public static KnownNumber DurationError { get; } = new(
        "durationError", "s", 0.15, "ours; lift-off and lockout are each found within about a tenth of a second",
        "How long a pull lasts is not known better than this.");

    public static IReadOnlyList<KnownNumber> All { get; } =
        [MeasurableYaw, AngleChangeError, SquareOnYaw, ChangeErrorPerYaw, PathChangeError, StandingUpLean, BarComesBack, FlatUpperBack, LowerBackTakesPart, UprightLean, UprightLeanError, TiltError, DurationError];
}
