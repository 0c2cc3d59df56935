namespace Dorsal.Quantities;

/// <summary>The sentence that tells a lifter why something could not be judged, and what would help.</summary>
public static class UnmeasurableReasons
{
    public static string Sentence(this UnmeasurableReason reason) => reason switch
    {
        UnmeasurableReason.NobodySeen => "No lifter could be followed through this film.",
        UnmeasurableReason.NotADeadlift => "This film does not show a deadlift.",
        UnmeasurableReason.NoRepetition => "No whole repetition could be found in this film.",
        UnmeasurableReason.CameraInFront => "The camera stands in front of the lifter; film from the side to see this.",
        UnmeasurableReason.CameraBehind => "The camera stands behind the lifter; film from the side to see this.",
        UnmeasurableReason.CameraTooOblique => "The camera stands too far off the side; film square on from the side to see this.",
        UnmeasurableReason.CameraSideOn => "A tilt to one side shows only from the front or from behind.",
        UnmeasurableReason.ViewUnknown => "It could not be told from where this film was taken.",
        UnmeasurableReason.BackHidden => "The back was hidden or its outline unclear when it mattered.",
        UnmeasurableReason.FeetHidden => "The feet were hidden, so the middle of the foot is not known.",
        UnmeasurableReason.HeadHidden => "The head was hidden or out of the picture.",
        UnmeasurableReason.NoPlate => "No round plate could be followed, so the path of the bar is not known.",
        UnmeasurableReason.NoScale => "Neither a plate nor the lifter's height gave a scale; add --height to get lengths.",
        UnmeasurableReason.NoBaseline => "The lifter's own neutral standing posture is not known; film a second of relaxed standing.",
        UnmeasurableReason.NoLockout => "The film does not show the lifter upright at the top.",
        UnmeasurableReason.TooFewRepetitions => "This needs more repetitions than the film shows.",
        UnmeasurableReason.TooFewFrames => "Too few frames showed this clearly.",
        UnmeasurableReason.NoPlumbLine => "Nothing round the lifter told which way is up, so the camera was taken to be level.",
    };
}
