namespace PagePictures;

/// <summary>Every picture of the pages on values.</summary>
public static class Pictures
{
    public static IReadOnlyList<Sketch> All { get; } =
    [
        BackPictures.ThoracicFlexion(),
        BackPictures.LumbarFlexion(),
        BackPictures.WholeBackBend(),
        BackPictures.NeckExtension(),
        BackPictures.ShoulderProtraction(),
        BackPictures.Neutral(),
        JointPictures.TrunkLean(),
        JointPictures.HipFlexion(),
        JointPictures.KneeFlexion(),
        BarPictures.Height(),
        BarPictures.Forward(),
        BarPictures.Velocity(),
        RepetitionPictures.Times(),
        RepetitionPictures.MeanUpVelocity(),
        RepetitionPictures.Peaks(),
        CameraPictures.Yaw(),
        CameraPictures.Roll(),
        CameraPictures.Pitch(),
        CameraPictures.Motion(),
        CameraPictures.Scale(),
    ];
}
