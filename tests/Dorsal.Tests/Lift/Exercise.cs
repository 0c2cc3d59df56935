namespace Dorsal.Tests.Lift;

/// <summary>The two postures between which an exercise moves; heights in trunk lengths, angles in degrees.</summary>
internal sealed record Exercise(BodyPosture Bottom, BodyPosture Top)
{
    private static readonly BodyPosture Standing = new(
        Bar: 1.12, Hand: 1.12, Shoulder: 2.70, Hip: 1.72, Knee: 0.88, HandAboveHip: -0.13, Lean: 3, HipFlexion: 14, KneeFlexion: 4);

    public static Exercise Deadlift { get; } = new(
        new(Bar: 0, Hand: 0, Shoulder: 1.58, Hip: 1.25, Knee: 0.85, HandAboveHip: -0.72, Lean: 68, HipFlexion: 132, KneeFlexion: 78),
        Standing);

    public static Exercise Sumo { get; } = new(
        new(Bar: 0, Hand: 0, Shoulder: 1.68, Hip: 1.05, Knee: 0.75, HandAboveHip: -0.5, Lean: 48, HipFlexion: 118, KneeFlexion: 84),
        Standing);

    public static Exercise Romanian { get; } = new(
        new(Bar: 0, Hand: 0, Shoulder: 1.9, Hip: 1.62, Knee: 0.87, HandAboveHip: -0.84, Lean: 76, HipFlexion: 105, KneeFlexion: 22),
        Standing with { Bar = 0.8, Hand = 0.8 });

    public static Exercise BackSquat { get; } = new(
        new(Bar: 0, Hand: 0, Shoulder: 1.75, Hip: 0.9, Knee: 0.8, HandAboveHip: 0.75, Lean: 38, HipFlexion: 115, KneeFlexion: 120),
        Standing with { Bar = 0.95, Hand = 0.95, HandAboveHip = 0.9 });

    public static Exercise BodyweightSquat { get; } = new(
        new(Bar: 0, Hand: 0, Shoulder: 1.7, Hip: 0.9, Knee: 0.8, HandAboveHip: 0.55, Lean: 40, HipFlexion: 115, KneeFlexion: 120),
        Standing with { Bar = 1, Hand = 0.1, HandAboveHip = -0.1 });

    public static Exercise BenchPress { get; } = new(
        new(Bar: 0, Hand: 0, Shoulder: 0.6, Hip: 0.5, Knee: 0.7, HandAboveHip: 0.4, Lean: 88, HipFlexion: 30, KneeFlexion: 85),
        new(Bar: 0.75, Hand: 0.75, Shoulder: 0.6, Hip: 0.5, Knee: 0.7, HandAboveHip: 1.15, Lean: 88, HipFlexion: 30, KneeFlexion: 85));

    public static Exercise PendlayRow { get; } = new(
        new(Bar: 0, Hand: 0, Shoulder: 1.5, Hip: 1.35, Knee: 0.85, HandAboveHip: -0.75, Lean: 80, HipFlexion: 115, KneeFlexion: 40),
        new(Bar: 0.75, Hand: 0.75, Shoulder: 1.58, Hip: 1.36, Knee: 0.85, HandAboveHip: 0, Lean: 72, HipFlexion: 108, KneeFlexion: 38));

    public static Exercise Clean { get; } = new(
        Deadlift.Bottom,
        Standing with { Bar = 2.2, Hand = 2.2, HandAboveHip = 1 });
}
