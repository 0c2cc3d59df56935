namespace Dorsal.Knowledge;

/// <summary>Every limit a finding is decided by, in one place. No published cut-off for "rounding" exists; ours say so.</summary>
public static class KnownThresholds
{
    private const string ChangeSource =
        "ours; above the minimal detectable change of 1-8 degrees for trained lifters (Aasa 2019) and about a third of the thoracic range of 32 degrees (Morita 2013)";

    public static Threshold ThoracicFlexion { get; } = new(
        "thoracicFlexion", "deg", AbsentUpTo: 6, PresentFrom: 10, PresentBeyond: 5, AbsentWithin: 13, ChangeSource,
        "Ten degrees rounder than the lifter's own neutral is measurable extra rounding; less than five cannot be told from none.");

    public static Threshold ThoracicGrowth { get; } = new(
        "thoracicFlexionGrowth", "deg", AbsentUpTo: 6, PresentFrom: 10, PresentBeyond: 5, AbsentWithin: 13, ChangeSource,
        "Ten degrees more rounding after lift-off than at lift-off is an upper back that gives way in the pull.");

    public static Threshold LumbarFlexion { get; } = new(
        "lumbarFlexion", "deg", AbsentUpTo: 33, PresentFrom: 43, PresentBeyond: 33, AbsentWithin: 48,
        "ours; lifters at 70 % lose 13 + 20 = 33 degrees from standing to the start (Bengtsson 2022), ten more is extra",
        "Everybody gives up about 33 degrees of lumbar hollow at the floor; ten degrees beyond that is extra rounding.");

    public static Threshold LumbarGrowth { get; } = new(
        "lumbarFlexionGrowth", "deg", AbsentUpTo: 6, PresentFrom: 10, PresentBeyond: 5, AbsentWithin: 13,
        "ours; the back straightens from the floor to lockout (Bengtsson 2022), change of 4-8 degrees is the smallest true one (Aasa 2019)",
        "Ten degrees more lumbar rounding after lift-off than at lift-off is a lower back that gives way in the pull.");

    public static Threshold WholeBackBend { get; } = new(
        "wholeBackBend", "deg", AbsentUpTo: 26, PresentFrom: 38, PresentBeyond: 26, AbsentWithin: 46,
        "ours; bent over, the back bends from sacrum to neck by -5 to 19 degrees in 10 films of lifters judged not rounded and by up to 22 in 4 rendered ones with nothing wrong, and by 38 to 59 in 10 repetitions of the one film judged markedly rounded",
        "A back line that bends by 38 degrees from sacrum to neck is round, whatever this lifter's neutral is.");

    public static Threshold ShoulderProtraction { get; } = new(
        "shoulderProtraction", "%", AbsentUpTo: 9, PresentFrom: 14, PresentBeyond: 7, AbsentWithin: 20,
        "ours, provisional, from rendered lifts only: shoulders carried forward by 15 degrees move about 14 % of the chord",
        "Shoulders carried forward by a seventh of the upper back's length, with the chest not up, are a collapsed chest.");

    public static Threshold ChestDrop { get; } = new(
        "chestDrop", "deg", AbsentUpTo: 4, PresentFrom: 7, PresentBeyond: 2, AbsentWithin: 13,
        "ours, provisional; 7 rendered lifts from the side without rounding read -1 to 4 degrees; the one with shoulders carried forward reads 6",
        "An upper back that is no rounder than in standing carries a chest that has not dropped.");

    public static Threshold TrunkTip { get; } = new(
        "trunkLeanGrowth", "deg", AbsentUpTo: 5, PresentFrom: 10, PresentBeyond: 4, AbsentWithin: 12,
        "ours; skilled lifters are the more upright ones at lift-off (Brown and Abani 1985)",
        "A trunk that tips ten degrees further forward after lift-off shows hips that rise faster than the shoulders.");

    public static Threshold LeanBack { get; } = new(
        "leanBack", "deg", AbsentUpTo: 4, PresentFrom: 8.5, PresentBeyond: 1, AbsentWithin: 10,
        "ours; upright is the end of the lift; 17 filmed lockouts judged upright by eye read up to 8.0 degrees, four that lean back 12 and more once their tilted camera is set upright",
        "A trunk eight and a half degrees behind upright at the top leans back.");

    public static Threshold BackwardBend { get; } = new(
        "backwardBend", "deg", AbsentUpTo: 5, PresentFrom: 10, PresentBeyond: 4, AbsentWithin: 14, ChangeSource,
        "A back bent ten degrees backwards beyond relaxed standing at the top is hyperextended.");

    public static Threshold BarForward { get; } = new(
        "barForward", "m", AbsentUpTo: 0.04, PresentFrom: 0.06, PresentBeyond: 0.03, AbsentWithin: 0.08,
        "ours; coaching texts put the bar over mid-foot, 5 cm of 100 kg are 49 Nm at the spine (arithmetic)",
        "A bar that starts six centimetres ahead of mid-foot starts too far forward.");

    public static Threshold BarDrift { get; } = new(
        "barDrift", "m", AbsentUpTo: 0.03, PresentFrom: 0.05, PresentBeyond: 0.02, AbsentWithin: 0.07,
        "ours; 5 cm of 100 kg are 49 Nm at the spine (arithmetic), no measured cut-off exists",
        "A bar that moves five centimetres forward of where it left the floor has left the legs.");

    public static Threshold NeckExtension { get; } = new(
        "neckExtension", "deg", AbsentUpTo: 23, PresentFrom: 58, PresentBeyond: 23, AbsentWithin: 58,
        "ours, from rendered lifts and looking: a relaxed gaze ahead of the feet bends the head back by about 18 degrees; two filmed lifters judged unremarkable by eye look to the horizon with 35 to 55 in five films, and in one of them with up to 58 where other frames of it were read",
        "A head bent back beyond looking to the horizon from a bent trunk is bent back; up to a gaze ahead of the feet it is not.");

    public static Threshold SideTilt { get; } = new(
        "sideTilt", "deg", AbsentUpTo: 3, PresentFrom: 6, PresentBeyond: 2, AbsentWithin: 8,
        "ours; 2 cm of landmark error across shoulders 40 cm wide is 3 degrees",
        "A line that turns six degrees to one side between set-up and lockout is a tilt.");

    public static Threshold SpeedLoss { get; } = new(
        "speedLoss", "%", AbsentUpTo: 15, PresentFrom: 25, PresentBeyond: 5, AbsentWithin: 35,
        "ours; the middle of the 20-30 % commonly used as a sign of fatigue in a set",
        "A lift that is a quarter slower at the end of the set than at its beginning is slowing down.");

    public static Threshold RoundingDrift { get; } = new(
        "roundingDrift", "deg", AbsentUpTo: 5, PresentFrom: 10, PresentBeyond: 4, AbsentWithin: 13,
        "ours; smallest true change from repetition to repetition 4-8 degrees (Aasa 2019)",
        "Ten degrees between the first and the last repetitions is a posture that changes through the set.");

    public static Threshold PathDrift { get; } = new(
        "pathDrift", "m", AbsentUpTo: 0.02, PresentFrom: 0.04, PresentBeyond: 0.01, AbsentWithin: 0.06,
        "ours; bar centres repeat within about a centimetre",
        "Four centimetres between the first and the last repetitions is a bar path that changes through the set.");

    public static IReadOnlyList<Threshold> All { get; } =
    [
        ThoracicFlexion, ThoracicGrowth, LumbarFlexion, LumbarGrowth, WholeBackBend, ShoulderProtraction, ChestDrop, TrunkTip, LeanBack, BackwardBend,
        BarForward, BarDrift, NeckExtension, SideTilt, SpeedLoss, RoundingDrift, PathDrift,
    ];
}
